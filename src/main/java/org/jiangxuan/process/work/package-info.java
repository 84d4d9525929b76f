/** The tasks of people, from the engine, behind the port of the other modules. */
@NullMarked
package org.jiangxuan.process.work;

import org.jspecify.annotations.NullMarked;
