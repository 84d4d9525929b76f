package org.jiangxuan.nomination;

/** How far a unit's round of recommendation is. */
public enum RoundState {
    /** The unit may still select and rank. */
    OPEN,
    /** Selected and ranked; internal publicity runs or is to be posted. */
    RANKED,
    /** The letter (推荐函) is issued. */
    LETTER_ISSUED,
    /** Its candidates have gone on to the district; for an empty round: over. */
    RELEASED,
    /** The window closed before it was released. */
    CLOSED
}
