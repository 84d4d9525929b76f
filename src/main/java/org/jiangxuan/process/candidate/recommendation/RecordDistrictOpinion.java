package org.jiangxuan.process.candidate.recommendation;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.candidate.Returns;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/** Stores the opinion of the district's HR bureau (N42, N72). */
@Component("recordDistrictOpinion")
class RecordDistrictOpinion extends CandidateTaskListener {

    private final Reviews reviews;
    private final Returns returns;

    RecordDistrictOpinion(CaseLog log, Reviews reviews, Returns returns) {
        super(log);
        this.reviews = reviews;
        this.returns = returns;
    }

    @Override
    protected String store(String number, TaskValues values) {
        boolean agrees = values.chose("opinion", "agree");
        values.task().setVariable("districtAgrees", agrees);
        if (returns.ask(number, "opinion", "districtReturns", values)) {
            return "returned";
        }
        reviews.recordDistrictOpinion(number, agrees, values.text("opinionText"), values.by());
        return values.text("opinion");
    }
}
