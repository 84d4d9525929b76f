/** Steps of phase 二、审核 of the process <code>candidate</code>. */
@NullMarked
package org.jiangxuan.process.candidate.review;

import org.jspecify.annotations.NullMarked;
