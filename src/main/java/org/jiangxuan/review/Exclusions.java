package org.jiangxuan.review;

/** What the qualification review found of the circumstances that bar a candidate (N18–N21). */
public enum Exclusions {
    /** None of X1–X4. */
    NONE,
    /** One of X1–X3, which are matters of fact. */
    FOUND,
    /** X4, "not suitable otherwise": a judgement, which stands only when a second person confirms it. */
    UNSUITABLE
}
