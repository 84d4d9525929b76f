/**
 * 工作日历: statutory holidays and make-up workdays (调休), working-day arithmetic and back-scheduling. The facts are the
 * State Council's papers as data, one file per year, and the days that were declared since. A year without a published
 * paper is unknown, never "no holidays".
 */
@ApplicationModule(displayName = "工作日历")
@NullMarked
package org.jiangxuan.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
