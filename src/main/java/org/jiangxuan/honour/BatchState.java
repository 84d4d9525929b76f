package org.jiangxuan.honour;

/** How far a batch of names is with the municipal government (N46). */
public enum BatchState {
    /** Reported; the government has not decided. */
    REPORTED,
    /** Returned to be reported anew, which makes the next batch. */
    RETURNED,
    /** Approved, but for those struck from it. */
    APPROVED,
    /** Announced: its craftsmen are named. */
    ANNOUNCED
}
