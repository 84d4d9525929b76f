package org.jiangxuan.diagram;

/** The product's colours, as its pages have them. */
final class Colours {

    static final String INK = "#1f2328";
    static final String PAPER = "#ffffff";
    static final String GROUND = "#f6f5f2";
    static final String RULE = "#d9d6cf";
    static final String RED = "#a4161a";
    static final String STEEL = "#33516e";
    static final String STEEL_TINT = "#e6ebf0";
    static final String OK = "#2e7d4f";
    static final String WARN = "#b26a00";
    static final String STOP = "#b3261e";
    static final String QUIET = "#6b6f76";
    static final String MACHINE = "#ece9e2";

    private Colours() {}
}
