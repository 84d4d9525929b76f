/** Reads a workbook that nobody vouches for, in small memory and within limits. */
@NullMarked
package org.jiangxuan.document.workbook;

import org.jspecify.annotations.NullMarked;
