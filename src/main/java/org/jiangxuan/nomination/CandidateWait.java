package org.jiangxuan.nomination;

/**
 * Where a case waits for something about this very candidate. Each is a level: whoever arrives reads it under the lock
 * that is named, whoever raises it holds the same lock and wakes those who wait already.
 */
public enum CandidateWait {
    /** For the unit's recommendation; under the lock of the unit's ledger. */
    RECOMMENDED,
    /** A reserve, for being called up or for the first announcement; under the lock of the campaign. */
    RESERVE,
    /** For the end of the candidate's notice without an open objection; under the lock of the candidate. */
    NOTICE,
    /** For being named or struck from the list; under the lock of the candidate. */
    NAMING
}
