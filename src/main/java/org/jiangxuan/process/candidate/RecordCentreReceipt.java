package org.jiangxuan.process.candidate;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/** Registers the paper materials at the employment service centre (N42, N47). */
@Component("recordCentreReceipt")
class RecordCentreReceipt extends CandidateTaskListener {

    private final Reviews reviews;

    RecordCentreReceipt(CaseLog log, Reviews reviews) {
        super(log);
        this.reviews = reviews;
    }

    @Override
    protected String store(String number, TaskValues values) {
        reviews.recordReceipt(number, values.date("paperReceivedOn"), values.ticked("complete"), values.by());
        return "received";
    }
}
