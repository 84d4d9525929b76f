/** 文书: Office files in and out. It reads and writes cells; what they mean is the other modules' business. */
@NullMarked
package org.jiangxuan.document;

import org.jspecify.annotations.NullMarked;
