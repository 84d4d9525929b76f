package org.jiangxuan.process.objection;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.publicity.Objections;
import org.springframework.stereotype.Component;

/** Stores what the investigation of an objection found. */
@Component("recordObjectionInvestigation")
class RecordObjectionInvestigation extends CandidateTaskListener {

    private final Objections objections;

    RecordObjectionInvestigation(CaseLog log, Objections objections) {
        super(log);
        this.objections = objections;
    }

    @Override
    protected String store(String number, TaskValues values) {
        objections.investigated(values.businessKey(), values.text("findings"), values.by());
        return "investigated";
    }
}
