/** How the import of the summary table (annex 3) judges rows; used only by {@code Intake}. */
@NullMarked
package org.jiangxuan.nomination.intake;

import org.jspecify.annotations.NullMarked;
