/** Steps of the process <code>candidate</code>. */
@NullMarked
package org.jiangxuan.process.candidate;

import org.jspecify.annotations.NullMarked;
