package org.jiangxuan.process.candidate;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.review.Receipts;
import org.springframework.stereotype.Component;

/** Stores whether the employment service centre holds the paper materials, complete and in time (N42, N47, AMB-2). */
@Component("recordCentreReceipt")
class RecordCentreReceipt extends CandidateTaskListener {

    private final Receipts receipts;
    private final Returns returns;

    RecordCentreReceipt(CaseLog log, Receipts receipts, Returns returns) {
        super(log);
        this.receipts = receipts;
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
            receipts.record(
                    number,
                    values.optionalDate("paperReceivedOn"),
                    values.optionalDate("paperCompletedOn"),
                    values.by());
        } else {
            receipts.recordNotReceived(number, values.optionalText("reason"), values.by());
        }
        return values.text("decision");
    }
}
