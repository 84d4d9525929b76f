/** 匠选 (Jiangxuan): the application; each package below is a module. */
@NullMarked
package org.jiangxuan;

import org.jspecify.annotations.NullMarked;
