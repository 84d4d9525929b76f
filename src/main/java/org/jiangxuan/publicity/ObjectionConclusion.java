package org.jiangxuan.publicity;

/** What may come of an investigated objection. */
public enum ObjectionConclusion {
    /** Groundless: the candidate goes on. */
    DISMISSED,
    /** Right: the candidate is out. */
    UPHELD,
    /** Something is put right and published again, for this candidate alone. */
    REPUBLICISE
}
