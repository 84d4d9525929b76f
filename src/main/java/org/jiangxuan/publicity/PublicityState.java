package org.jiangxuan.publicity;

/** How far a publicity is. */
public enum PublicityState {
    /** Posted; the period runs, or has ended and its result is not registered yet. */
    POSTED,
    /** The period ended without an open objection, and that is registered. */
    CLEAN,
    /** The period ended and objections are still open (AMB-17). */
    DISPUTED,
    /** The round or the case that it was for ended before its result: it proves nothing, and waits for nothing. */
    ABANDONED
}
