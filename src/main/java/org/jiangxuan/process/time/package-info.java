/** The clock that the engine and the business share. */
@NullMarked
package org.jiangxuan.process.time;

import org.jspecify.annotations.NullMarked;
