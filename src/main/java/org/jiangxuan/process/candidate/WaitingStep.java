package org.jiangxuan.process.candidate;

import org.jiangxuan.nomination.CandidateWait;

/**
 * A conditional event of process <code>candidate</code> that waits for something about this very candidate.
 *
 * @param activityId its id
 * @param flag the variable its condition reads
 */
record WaitingStep(String activityId, String flag) {

    static WaitingStep of(CandidateWait wait) {
        return switch (wait) {
            case RECOMMENDED -> new WaitingStep("wait-unit-recommended", "recommendationSettled");
            case RESERVE -> new WaitingStep("wait-reserve-settled", "reserveSettled");
            case NOTICE -> new WaitingStep("wait-notice-ended", "noticeEnded");
            case NAMING -> new WaitingStep("wait-named", "namingSettled");
        };
    }
}
