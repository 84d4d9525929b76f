/** Several nodes on one PostgreSQL, killed at random moments while people work on them. */
@NullMarked
package org.jiangxuan.cluster;

import org.jspecify.annotations.NullMarked;
