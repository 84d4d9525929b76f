/** Rehearsals at random: invented nominees, deviations drawn for them, and what has to come of it. */
@NullMarked
package org.jiangxuan.rehearsal.chaos;

import org.jspecify.annotations.NullMarked;
