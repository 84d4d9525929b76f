/** How fast cases go, measured against the bare engine; run by <code>mvn -Pbench verify</code>. */
@NullMarked
package org.jiangxuan.bench;

import org.jspecify.annotations.NullMarked;
