package org.jiangxuan.process.correction;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.review.Corrections;
import org.springframework.stereotype.Component;

/** Stores whether a case that was not corrected by the end of the review goes on as it is. */
@Component("recordDecideUncorrected")
class RecordDecideUncorrected extends CandidateTaskListener {

    private final Corrections corrections;

    RecordDecideUncorrected(CaseLog log, Corrections corrections) {
        super(log);
        this.corrections = corrections;
    }

    @Override
    protected String store(String number, TaskValues values) {
        boolean goesOn = values.chose("decision", "go-on");
        corrections.decideUncorrected(values.correctionId(), goesOn, values.text("reason"), values.by());
        values.task().setVariable("corrected", goesOn);
        return values.text("decision");
    }
}
