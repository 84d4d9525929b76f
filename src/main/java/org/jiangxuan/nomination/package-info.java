/**
 * 推荐申报: the candidate with all of annex 1, guarded stages, eligibility, the rounds in which a unit recommends, and the
 * import of the summary table (annex 3).
 */
@NullMarked
package org.jiangxuan.nomination;

import org.jspecify.annotations.NullMarked;
