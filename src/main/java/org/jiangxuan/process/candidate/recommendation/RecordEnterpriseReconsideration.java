package org.jiangxuan.process.candidate.recommendation;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.Opinions;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Takes the enterprise's decision after its union disagreed: consult again, or give the candidate up (AMB-15). */
@Component("recordEnterpriseReconsideration")
class RecordEnterpriseReconsideration extends CandidateTaskListener {

    private final Opinions opinions;

    RecordEnterpriseReconsideration(CaseLog log, Opinions opinions) {
        super(log);
        this.opinions = opinions;
    }

    @Override
    protected String store(String number, TaskValues values) {
        boolean again = values.chose("decision", "consult-again");
        opinions.recordReconsideration(number, again, values.text("reason"), values.by());
        values.task().setVariable("consultAgain", again);
        return values.text("decision");
    }
}
