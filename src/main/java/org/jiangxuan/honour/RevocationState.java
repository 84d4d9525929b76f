package org.jiangxuan.honour;

import java.util.EnumSet;
import java.util.Set;

/** How far a report of a forgery is (N58). */
public enum RevocationState {
    /** Reported, to be verified by the supervision. */
    REPORTED,
    /** Not substantiated: nothing happens. */
    UNSUBSTANTIATED,
    /** Substantiated; the person is to be heard. */
    SUBSTANTIATED,
    /** The person was heard; the secretariat decides. */
    HEARD,
    /** Decided; the second key is still out. */
    DECIDED,
    /** Dismissed, or the second key was refused. */
    NOT_REVOKED,
    /** Both keys are turned; what follows is being done. */
    CONFIRMED,
    /** Disqualified or the title cancelled, barred for good. */
    REVOKED;

    static final Set<RevocationState> OPEN = EnumSet.of(REPORTED, SUBSTANTIATED, HEARD, DECIDED, CONFIRMED);

    /** From the verification to the end of what follows: no money is paid meanwhile. */
    static final Set<RevocationState> SERIOUS = EnumSet.of(SUBSTANTIATED, HEARD, DECIDED, CONFIRMED);

    /** Whether somebody still has to act. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
