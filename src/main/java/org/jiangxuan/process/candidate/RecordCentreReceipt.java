package org.jiangxuan.process.candidate;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/** Stores whether the employment service centre holds the paper materials, complete and in time (N42, N47, AMB-2). */
@Component("recordCentreReceipt")
class RecordCentreReceipt extends CandidateTaskListener {

    private final Reviews reviews;
    private final Returns returns;

    RecordCentreReceipt(CaseLog log, Reviews reviews, Returns returns) {
        super(log);
        this.reviews = reviews;
        this.returns = returns;
    }

    @Override
    protected String store(String number, TaskValues values) {
        boolean received = values.chose("decision", "received");
        values.task().setVariable("paperReceived", received);
        if (returns.ask(number, "decision", "centreReturns", values)) {
            return "returned";
        }
        if (received) {
            reviews.recordReceipt(number, values.optionalDate("paperReceivedOn"), values.by());
        } else {
            reviews.recordPaperNotReceived(number, values.optionalText("reason"), values.by());
        }
        return values.text("decision");
    }
}
