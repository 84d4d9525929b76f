package org.jiangxuan.nomination;

/** Whose opinion inside the enterprise it is. */
public enum OpinionKind {
    ENTERPRISE,
    UNION,
    /** The enterprise's head after the union disagreed (AMB-15). */
    RECONSIDERATION
}
