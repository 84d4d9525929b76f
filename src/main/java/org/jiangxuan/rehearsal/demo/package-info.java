/** The invented people of the demo and its clock page. */
@NullMarked
package org.jiangxuan.rehearsal.demo;

import org.jspecify.annotations.NullMarked;
