package org.jiangxuan.process.candidate.review;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/** Stores whether the city determines the candidate as recommended (N43). */
@Component("recordDetermination")
class RecordDetermination extends CandidateTaskListener {

    private final Reviews reviews;

    RecordDetermination(CaseLog log, Reviews reviews) {
        super(log);
        this.reviews = reviews;
    }

    @Override
    protected String store(String number, TaskValues values) {
        boolean determined = values.chose("decision", "determined");
        reviews.determine(number, determined, values.text("reason"), values.by());
        values.task().setVariable("determined", determined);
        return values.text("decision");
    }
}
