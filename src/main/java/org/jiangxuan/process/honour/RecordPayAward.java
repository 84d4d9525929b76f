package org.jiangxuan.process.honour;

import org.jiangxuan.honour.Honours;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores that finance has paid the award; the ban register is consulted first (N48, N77). */
@Component("recordPayAward")
class RecordPayAward extends CandidateTaskListener {

    private final Honours honours;

    RecordPayAward(CaseLog log, Honours honours) {
        super(log);
        this.honours = honours;
    }

    @Override
    protected String store(String number, TaskValues values) {
        honours.recordPayment(number, values.date("paidOn"), values.text("voucher"), values.by());
        return "paid";
    }
}
