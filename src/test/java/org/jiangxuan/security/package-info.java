/** Tests that try to break in. */
@NullMarked
package org.jiangxuan.security;

import org.jspecify.annotations.NullMarked;
