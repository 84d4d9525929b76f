/** Steps of the process <code>honour</code>. */
@NullMarked
package org.jiangxuan.process.honour;

import org.jspecify.annotations.NullMarked;
