package org.jiangxuan.review;

/** How far a correction is. The names are stored. */
public enum CorrectionState {
    /** The unit is to correct. */
    OPEN,
    /** The unit has changed or answered every remark. */
    CORRECTED,
    /** It did not in time, and the secretariat lets the case go on as it is. */
    WAIVED,
    /** It did not in time, and the secretariat ends the case. */
    REJECTED
}
