/** Invented accounts and enterprises, so that somebody can act. */
@NullMarked
package org.jiangxuan.rehearsal.cast;

import org.jspecify.annotations.NullMarked;
