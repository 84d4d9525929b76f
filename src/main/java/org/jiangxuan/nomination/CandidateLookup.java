package org.jiangxuan.nomination;

import java.util.Optional;

/** What the repository of candidates does by hand. */
interface CandidateLookup {

    /** The candidate; asked again in the same transaction, the database is not. */
    Optional<Candidate> findByNumber(String number);
}
