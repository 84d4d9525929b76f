/**
 * Draws the processes from their BPMN files: a picture (SVG) and a table of steps (Markdown) per process, in
 * {@code docs/processes}. Part of the tests, since a stale picture fails the build.
 */
@org.jspecify.annotations.NullMarked
package org.jiangxuan.diagram;
