/** The rules of the house, each of them shown to be able to fail by a sample in {@code violated}. */
@NullMarked
package org.jiangxuan.architecture;

import org.jspecify.annotations.NullMarked;
