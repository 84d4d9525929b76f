package org.jiangxuan.publicity;

import org.jiangxuan.nomination.CandidateFacts;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
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
    private final PublicityRepository publicities;
    private final PublicityLocks locks;
    private final PassingOn passing;

    Holds(Candidates candidates, PublicityRepository publicities, PublicityLocks locks, PassingOn passing) {
        this.candidates = candidates;
        this.publicities = publicities;
        this.locks = locks;
        this.passing = passing;
    }

    /** Keeps the candidate from whatever vouches for the person until {@link #release}. */
    public void hold(String number) {
        candidates.freeze(number);
    }

    /** Lets go; as often as held. */
    public void release(String number) {
        CandidateFacts facts = candidates.facts(number);
        if (facts.stage() == Stage.PROPOSED) {
            publicities.lock(PublicityKind.PUBLIC_NOTICE, facts.campaignId());
            passing.thaw(number, ObjectionLevel.PUBLIC);
        } else if (facts.stage() == Stage.UNION_AGREED) {
            if (!publicities
                    .standings(number, PublicityKind.of(ObjectionLevel.INTERNAL))
                    .isEmpty()) {
                locks.lock(number, ObjectionLevel.INTERNAL);
            }
            passing.thaw(number, ObjectionLevel.INTERNAL);
        } else {
            candidates.thaw(number);
        }
    }
}
