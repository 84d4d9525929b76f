/** What all pages share: layout values, languages, dates, refusals. */
@NullMarked
package org.jiangxuan.platform.web;

import org.jspecify.annotations.NullMarked;
