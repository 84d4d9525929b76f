/** Steps of the process <code>selection-campaign</code>. */
@NullMarked
package org.jiangxuan.process.campaign;

import org.jspecify.annotations.NullMarked;
