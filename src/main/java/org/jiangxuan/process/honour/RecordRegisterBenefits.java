package org.jiangxuan.process.honour;

import org.jiangxuan.honour.Honours;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores the benefits arranged (N49–N54). */
@Component("recordRegisterBenefits")
class RecordRegisterBenefits extends CandidateTaskListener {

    private final Honours honours;

    RecordRegisterBenefits(CaseLog log, Honours honours) {
        super(log);
        this.honours = honours;
    }

    @Override
    protected String store(String number, TaskValues values) {
        honours.recordBenefits(number, values.text("benefits"), values.by());
        return "registered";
    }
}
