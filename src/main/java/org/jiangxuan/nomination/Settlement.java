package org.jiangxuan.nomination;

/** What a unit's rounds have settled about one candidate. */
public enum Settlement {
    /** Not settled yet: there is, or will be, a round that decides. */
    WAITING,
    /** Recommended, publicity clean, letter issued. */
    RELEASED,
    /** The unit's final round passed the candidate over. */
    NOT_RECOMMENDED
}
