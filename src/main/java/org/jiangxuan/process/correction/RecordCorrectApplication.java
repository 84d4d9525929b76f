package org.jiangxuan.process.correction;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.review.Corrections;
import org.springframework.stereotype.Component;

/** Takes a correction as done once the unit has changed or answered every remark. */
@Component("recordCorrectApplication")
class RecordCorrectApplication extends CandidateTaskListener {

    private final Corrections corrections;

    RecordCorrectApplication(CaseLog log, Corrections corrections) {
        super(log);
        this.corrections = corrections;
    }

    @Override
    protected String store(String number, TaskValues values) {
        corrections.corrected(values.correctionId(), values.optionalText("note"), values.by());
        values.task().setVariable("corrected", true);
        return "corrected";
    }
}
