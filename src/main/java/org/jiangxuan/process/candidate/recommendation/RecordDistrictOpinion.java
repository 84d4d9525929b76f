package org.jiangxuan.process.candidate.recommendation;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/** Stores the opinion of the district's HR bureau (N42, N72). */
@Component("recordDistrictOpinion")
class RecordDistrictOpinion extends CandidateTaskListener {

    private final Reviews reviews;

    RecordDistrictOpinion(CaseLog log, Reviews reviews) {
        super(log);
        this.reviews = reviews;
    }

    @Override
    protected String store(String number, TaskValues values) {
        boolean agrees = values.chose("opinion", "agree");
        reviews.recordDistrictOpinion(number, agrees, values.text("opinionText"), values.by());
        values.task().setVariable("districtAgrees", agrees);
        return values.text("opinion");
    }
}
