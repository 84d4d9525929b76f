/** Who may reach which address, and the one login of the whole product. */
@NullMarked
package org.jiangxuan.platform.security;

import org.jspecify.annotations.NullMarked;
