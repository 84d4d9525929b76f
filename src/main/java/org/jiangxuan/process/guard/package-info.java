/** Checks on the server what a person enters in a task, whatever call it comes through. */
@NullMarked
package org.jiangxuan.process.guard;

import org.jspecify.annotations.NullMarked;
