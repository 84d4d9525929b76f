/** Steps of the process <code>unit-recommendation</code>. */
@NullMarked
package org.jiangxuan.process.round;

import org.jspecify.annotations.NullMarked;
