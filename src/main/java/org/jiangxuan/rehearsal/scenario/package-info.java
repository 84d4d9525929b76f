/** What a scenario file says: assumptions, deviations and expected outcomes. */
@NullMarked
package org.jiangxuan.rehearsal.scenario;

import org.jspecify.annotations.NullMarked;
