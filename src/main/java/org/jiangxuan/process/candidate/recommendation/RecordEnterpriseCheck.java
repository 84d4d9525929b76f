package org.jiangxuan.process.candidate.recommendation;

import org.jiangxuan.material.SecrecyReviews;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.EnterpriseOpinion;
import org.jiangxuan.nomination.Opinions;
import org.jiangxuan.process.candidate.Returns;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores the enterprise's opinion and its craftsman-technician statement (N39, N69, N70). */
@Component("recordEnterpriseCheck")
class RecordEnterpriseCheck extends CandidateTaskListener {

    private final Opinions opinions;
    private final SecrecyReviews secrecy;
    private final Returns returns;

    RecordEnterpriseCheck(CaseLog log, Opinions opinions, SecrecyReviews secrecy, Returns returns) {
        super(log);
        this.opinions = opinions;
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
        opinions.recordEnterprise(
                number,
                new EnterpriseOpinion(agrees, values.text("opinionText"), values.text("signatory"), values.by()));
        return values.text("opinion");
    }
}
