/** Steps of phase 三、评审 of the process <code>candidate</code>. */
@NullMarked
package org.jiangxuan.process.candidate.evaluation;

import org.jspecify.annotations.NullMarked;
