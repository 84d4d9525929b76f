/**
 * Publicity (公示): the internal publicity of a unit's recommendations (N25, N40) and the public notice of the
 * proposed list (N45). A period ends by the working calendar; its result is registered only afterwards.
 */
@org.jspecify.annotations.NullMarked
package org.jiangxuan.publicity;
