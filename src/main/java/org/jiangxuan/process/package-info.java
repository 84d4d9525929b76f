/**
 * 流程: the engine room. The only module that knows the process engine: it implements the ports of the features, runs
 * the processes' steps and guards every task that a person completes.
 */
@NullMarked
package org.jiangxuan.process;

import org.jspecify.annotations.NullMarked;
