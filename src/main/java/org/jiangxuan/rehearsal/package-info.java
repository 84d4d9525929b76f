/** 演练: a whole campaign on a virtual clock, with people's decisions taken from a scenario. */
@NullMarked
package org.jiangxuan.rehearsal;

import org.jspecify.annotations.NullMarked;
