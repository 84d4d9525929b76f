/**
 * 机构与人员: enterprises by their credit code, regions, authorities, the ban register (N58, N77). Accounts and groups
 * live in the engine's identity service behind the port {@link org.jiangxuan.registry.Accounts}.
 */
@NullMarked
package org.jiangxuan.registry;

import org.jspecify.annotations.NullMarked;
