/** People at work in Chromium: the whole product as they see it. */
@NullMarked
package org.jiangxuan.browser;

import org.jspecify.annotations.NullMarked;
