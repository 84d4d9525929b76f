/** Steps of phase 一、推荐 of the process <code>candidate</code>. */
@NullMarked
package org.jiangxuan.process.candidate.recommendation;

import org.jspecify.annotations.NullMarked;
