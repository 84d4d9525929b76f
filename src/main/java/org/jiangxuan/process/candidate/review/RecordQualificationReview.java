package org.jiangxuan.process.candidate.review;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/** Stores the city's review of conditions C1–C3 and of the exclusions X1–X4 (N12–N14, N18–N21, N43). */
@Component("recordQualificationReview")
class RecordQualificationReview extends CandidateTaskListener {

    private final Reviews reviews;

    RecordQualificationReview(CaseLog log, Reviews reviews) {
        super(log);
        this.reviews = reviews;
    }

    @Override
    protected String store(String number, TaskValues values) {
        boolean conditions = values.chose("meritConditions", "agree");
        boolean noExclusion = values.chose("exclusions", "none");
        reviews.recordQualificationReview(number, conditions, noExclusion, values.text("opinionText"), values.by());
        return conditions && noExclusion ? "passed" : "not-passed";
    }
}
