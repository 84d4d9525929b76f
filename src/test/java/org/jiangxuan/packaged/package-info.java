/** Tests of the packaged jar, run in a process of its own. */
@NullMarked
package org.jiangxuan.packaged;

import org.jspecify.annotations.NullMarked;
