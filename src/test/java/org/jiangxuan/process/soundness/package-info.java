/**
 * Explores every state a process can get into, with all decisions as choices, and proves that from each of them the end can
 * be reached and that no token stays behind.
 */
@NullMarked
package org.jiangxuan.process.soundness;

import org.jspecify.annotations.NullMarked;
