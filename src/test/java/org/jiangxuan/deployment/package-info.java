/** That the files which deploy the application agree with each other, with its configuration and with what is written of them. */
@NullMarked
package org.jiangxuan.deployment;

import org.jspecify.annotations.NullMarked;
