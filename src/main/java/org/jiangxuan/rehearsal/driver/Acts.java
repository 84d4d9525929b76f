package org.jiangxuan.rehearsal.driver;

import org.jiangxuan.rehearsal.scenario.Act;
import org.jspecify.annotations.Nullable;

/** Does what people do outside any task, by the same services as the pages. */
interface Acts {

    /**
     * Whether it still makes sense: nobody withdraws from a case that is over.
     *
     * @param number whom it is about; null when it is about the whole campaign
     */
    boolean isPossible(String campaignId, @Nullable String number, Act act);

    /**
     * Does it.
     *
     * @return what came of it, a short word such as the key of an objection
     * @throws org.jiangxuan.platform.RuleViolation when a rule forbids it
     */
    String act(String campaignId, @Nullable String number, Act act);
}
