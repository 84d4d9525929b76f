package org.jiangxuan.process.honour;

import org.jiangxuan.honour.Honours;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores that finance has paid the award, or does not because its bearer is barred; the ban register tells (N48, N77). */
@Component("recordPayAward")
class RecordPayAward extends CandidateTaskListener {

    private final Honours honours;

    RecordPayAward(CaseLog log, Honours honours) {
        super(log);
        this.honours = honours;
    }

    @Override
    protected String store(String number, TaskValues values) {
        if (values.chose("decision", "withhold")) {
            honours.recordWithheld(number, values.text("reason"), values.by());
            return "withheld";
        }
        honours.recordPayment(number, values.optionalDate("paidOn"), values.text("voucher"), values.by());
        return "paid";
    }
}
