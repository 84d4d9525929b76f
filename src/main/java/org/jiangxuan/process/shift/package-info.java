/**
 * Moves what running cases wait for when the calendar or a window changes: timers, publicity periods, due dates of tasks;
 * and keeps a timer from firing before the instant that now holds.
 */
@NullMarked
package org.jiangxuan.process.shift;

import org.jspecify.annotations.NullMarked;
