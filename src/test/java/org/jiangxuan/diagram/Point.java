package org.jiangxuan.diagram;

/** A point of the diagram plane, in its pixels. */
public record Point(double x, double y) {}
