package org.jiangxuan.process.candidate.review;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.Elements;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/** Stores one authority's opinion (N43); an adverse one is put to the city, never decides by itself (AMB-11). */
@Component("recordAuthorityOpinion")
class RecordAuthorityOpinion extends CandidateTaskListener {

    private final Reviews reviews;

    RecordAuthorityOpinion(CaseLog log, Reviews reviews) {
        super(log);
        this.reviews = reviews;
    }

    @Override
    protected String store(String number, TaskValues values) {
        boolean adverse = values.chose("opinion", "adverse");
        reviews.recordAuthorityOpinion(
                Elements.id(values.task(), "opinionRequest"), adverse, values.text("opinionText"), values.by());
        return values.text("opinion");
    }
}
