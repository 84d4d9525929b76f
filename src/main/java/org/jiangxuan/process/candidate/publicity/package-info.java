/** Steps of phase 四、公示 of the process <code>candidate</code>. */
@NullMarked
package org.jiangxuan.process.candidate.publicity;

import org.jspecify.annotations.NullMarked;
