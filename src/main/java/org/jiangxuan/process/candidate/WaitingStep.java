package org.jiangxuan.process.candidate;

import org.jiangxuan.nomination.CandidateWait;

/**
 * A conditional event of process <code>candidate</code> that waits for something about this very candidate.
 *
 * @param activityId its id
 * @param flag the variable its condition reads
 * @param atOnce so many at the most are woken by whoever settles it: a round's three cost less than a batch would
 */
record WaitingStep(String activityId, String flag, int atOnce) {

    static WaitingStep of(CandidateWait wait) {
        return switch (wait) {
            case RECOMMENDED -> new WaitingStep("wait-unit-recommended", "recommendationSettled", 5);
            case RESERVE -> new WaitingStep("wait-reserve-settled", "reserveSettled", 0);
            case NOTICE -> new WaitingStep("wait-notice-ended", "noticeEnded", 0);
            case NAMING -> new WaitingStep("wait-named", "namingSettled", 0);
        };
    }
}
