/** The engine's configuration: schema, deployment, beans that models may call, and the guards around its commands. */
@NullMarked
package org.jiangxuan.process.engine;

import org.jspecify.annotations.NullMarked;
