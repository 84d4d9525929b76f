package org.jiangxuan.process.candidate.recommendation;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Takes the enterprise's decision after its union disagreed: consult again, or give the candidate up (AMB-15). */
@Component("recordEnterpriseReconsideration")
class RecordEnterpriseReconsideration extends CandidateTaskListener {

    RecordEnterpriseReconsideration(CaseLog log) {
        super(log);

    }

    @Override
    protected String store(String number, TaskValues values) {
        values.task().setVariable("consultAgain", values.chose("decision", "consult-again"));
        return values.text("decision");
    }
}
