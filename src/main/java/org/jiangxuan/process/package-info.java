/** 流程, the engine room: the only module that may know the process engine. */
@NullMarked
package org.jiangxuan.process;

import org.jspecify.annotations.NullMarked;
