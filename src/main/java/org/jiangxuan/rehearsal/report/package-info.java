/** The report of a rehearsal as data. */
@NullMarked
package org.jiangxuan.rehearsal.report;

import org.jspecify.annotations.NullMarked;
