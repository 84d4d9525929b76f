/** How the engine is configured. */
@NullMarked
package org.jiangxuan.process.engine;

import org.jspecify.annotations.NullMarked;
