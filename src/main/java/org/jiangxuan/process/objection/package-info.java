/** Steps of the process <code>objection</code>. */
@NullMarked
package org.jiangxuan.process.objection;

import org.jspecify.annotations.NullMarked;
