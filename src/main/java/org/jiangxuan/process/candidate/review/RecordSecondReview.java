package org.jiangxuan.process.candidate.review;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/** Stores what a second person says of a finding of “not suitable otherwise” (X4, N21). */
@Component("recordSecondReview")
class RecordSecondReview extends CandidateTaskListener {

    private final Reviews reviews;

    RecordSecondReview(CaseLog log, Reviews reviews) {
        super(log);
        this.reviews = reviews;
    }

    @Override
    protected String store(String number, TaskValues values) {
        reviews.recordSecondReview(number, values.chose("decision", "confirm"), values.text("reason"), values.by());
        return values.text("decision");
    }
}
