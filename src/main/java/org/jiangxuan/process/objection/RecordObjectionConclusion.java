package org.jiangxuan.process.objection;

import java.util.Locale;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.publicity.ObjectionConclusion;
import org.jiangxuan.publicity.Objections;
import org.springframework.stereotype.Component;

/** Stores what came of an objection: groundless, right, or to be published once more (AMB-4). */
@Component("recordObjectionConclusion")
class RecordObjectionConclusion extends CandidateTaskListener {

    private final Objections objections;

    RecordObjectionConclusion(CaseLog log, Objections objections) {
        super(log);
        this.objections = objections;
    }

    @Override
    protected String store(String number, TaskValues values) {
        ObjectionConclusion conclusion =
                ObjectionConclusion.valueOf(values.text("decision").toUpperCase(Locale.ROOT));
        objections.conclude(
                values.businessKey(), conclusion, values.text("reason"), values.ticked("beyondWindow"), values.by());
        values.task().setVariable("upheld", conclusion == ObjectionConclusion.UPHELD);
        values.task().setVariable("republicise", conclusion == ObjectionConclusion.REPUBLICISE);
        return values.text("decision");
    }
}
