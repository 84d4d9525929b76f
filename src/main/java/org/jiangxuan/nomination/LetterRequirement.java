package org.jiangxuan.nomination;

import org.jiangxuan.platform.RuleViolation;

/**
 * Something a higher module demands before a unit's letter is issued: the result of its internal publicity (N40). The letter
 * states the whole round's ranking (N29), which an open objection does not change; it does not go for whom one holds, who
 * stays behind when the round is released and follows alone (AMB-4).
 */
public interface LetterRequirement {

    /** @throws RuleViolation saying what is missing */
    void check(RoundView round);
}
