package org.jiangxuan.process.objection;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.publicity.Objections;
import org.springframework.stereotype.Component;

/** Stores whether an objection is admitted (AMB-4). */
@Component("recordObjectionAdmissibility")
class RecordObjectionAdmissibility extends CandidateTaskListener {

    private final Objections objections;

    RecordObjectionAdmissibility(CaseLog log, Objections objections) {
        super(log);
        this.objections = objections;
    }

    @Override
    protected String store(String number, TaskValues values) {
        boolean admitted = values.chose("decision", "admit");
        objections.examine(values.businessKey(), admitted, values.text("reason"), values.by());
        values.task().setVariable("admissible", admitted);
        values.task().setVariable("upheld", false);
        return values.text("decision");
    }
}
