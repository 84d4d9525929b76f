/** Steps of the process <code>correction</code>, which a candidate's case calls when a reviewing step returns it. */
@NullMarked
package org.jiangxuan.process.correction;

import org.jspecify.annotations.NullMarked;
