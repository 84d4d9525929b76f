/** Lets people act and moves the clock from one event to the next. */
@NullMarked
package org.jiangxuan.rehearsal.driver;

import org.jspecify.annotations.NullMarked;
