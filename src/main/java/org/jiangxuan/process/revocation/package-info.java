/** Steps of the process <code>revocation</code>. */
@NullMarked
package org.jiangxuan.process.revocation;

import org.jspecify.annotations.NullMarked;
