package org.jiangxuan.nomination;

import org.jiangxuan.platform.RuleViolation;

/** Something a higher module demands before a candidate's materials count as delivered. */
public interface SubmissionRequirement {

    /** @throws RuleViolation saying what is missing */
    void check(Candidate candidate);
}
