/** What the steps of all processes have in common. */
@NullMarked
package org.jiangxuan.process.step;

import org.jspecify.annotations.NullMarked;
