/** Accounts, groups and grants in the engine's identity service, behind the ports of the other modules. */
@NullMarked
package org.jiangxuan.process.identity;

import org.jspecify.annotations.NullMarked;
