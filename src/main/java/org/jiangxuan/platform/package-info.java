/**
 * What every module stands on: time in China, the person at the screen and their scope, refusals that a person can act
 * on, encryption and masking, the port to the work list, the security filter chain and the layout. No business.
 */
@NullMarked
package org.jiangxuan.platform;

import org.jspecify.annotations.NullMarked;
