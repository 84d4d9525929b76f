package org.jiangxuan.process.candidate.recommendation;

import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.EnterpriseOpinion;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores the enterprise's opinion and its craftsman-technician statement (N39, N69, N70). */
@Component("recordEnterpriseCheck")
class RecordEnterpriseCheck extends CandidateTaskListener {

    private final Candidates candidates;

    RecordEnterpriseCheck(CaseLog log, Candidates candidates) {
        super(log);
        this.candidates = candidates;
    }

    @Override
    protected String store(String number, TaskValues values) {
        boolean agrees = values.chose("opinion", "agree");
        candidates.recordEnterpriseOpinion(
                number,
                new EnterpriseOpinion(agrees, values.text("opinionText"), values.text("signatory"), values.by()));
        values.task().setVariable("enterpriseAgrees", agrees);
        return values.text("opinion");
    }
}
