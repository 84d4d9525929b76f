package org.jiangxuan.publicity;

import org.jiangxuan.nomination.Candidates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds a candidate for another reason than an objection, such as a report of a forgery that is being verified (N58), and
 * lets go again: then the candidate goes past whatever publicity ended meanwhile. Joins the caller's transaction.
 */
@Service
@Transactional
public class Holds {

    private final Candidates candidates;
    private final PassingOn passing;

    Holds(Candidates candidates, PassingOn passing) {
        this.candidates = candidates;
        this.passing = passing;
    }

    /** Keeps the candidate from passing the public notice, and from the naming, until {@link #release}. */
    public void hold(String number) {
        candidates.hold(number);
    }

    /** Lets go; as often as held. */
    public void release(String number) {
        passing.release(number);
    }
}
