package org.jiangxuan.nomination;

import org.jiangxuan.platform.RuleViolation;

/** Something a higher module demands before a unit's letter is issued: its internal publicity clean (N40). */
public interface LetterRequirement {

    /** @throws RuleViolation saying what is missing */
    void check(RoundView round);
}
