/** Steps of the process <code>own-publicity</code>. */
@NullMarked
package org.jiangxuan.process.ownpublicity;

import org.jspecify.annotations.NullMarked;
