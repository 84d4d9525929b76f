package org.jiangxuan.process.candidate.recommendation;

import org.jiangxuan.material.SecrecyReviews;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.EnterpriseOpinion;
import org.jiangxuan.process.candidate.Returns;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores the enterprise's opinion and its craftsman-technician statement (N39, N69, N70). */
@Component("recordEnterpriseCheck")
class RecordEnterpriseCheck extends CandidateTaskListener {

    private final Candidates candidates;
    private final SecrecyReviews secrecy;
    private final Returns returns;

    RecordEnterpriseCheck(CaseLog log, Candidates candidates, SecrecyReviews secrecy, Returns returns) {
        super(log);
        this.candidates = candidates;
        this.secrecy = secrecy;
        this.returns = returns;
    }

    @Override
    protected String store(String number, TaskValues values) {
        boolean agrees = values.chose("opinion", "agree");
        values.task().setVariable("enterpriseAgrees", agrees);
        if (returns.ask(number, "opinion", "enterpriseReturns", values)) {
            return "returned";
        }
        if (agrees) {
            secrecy.requireReviewed(number, "opinion");
        }
        candidates.recordEnterpriseOpinion(
                number,
                new EnterpriseOpinion(agrees, values.text("opinionText"), values.text("signatory"), values.by()));
        return values.text("opinion");
    }
}
