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

    RecordCentreReceipt(CaseLog log, Reviews reviews) {
        super(log);
        this.reviews = reviews;
    }

    @Override
    protected String store(String number, TaskValues values) {
        boolean received = values.chose("decision", "received");
        if (received) {
            reviews.recordReceipt(number, values.optionalDate("paperReceivedOn"), values.by());
        } else {
            reviews.recordPaperNotReceived(number, values.optionalText("reason"), values.by());
        }
        values.task().setVariable("paperReceived", received);
        return values.text("decision");
    }
}
