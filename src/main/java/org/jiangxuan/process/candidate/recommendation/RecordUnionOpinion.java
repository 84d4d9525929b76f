package org.jiangxuan.process.candidate.recommendation;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.Opinions;
import org.jiangxuan.nomination.UnionOpinion;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores the opinion of the enterprise's union (N39, N71). */
@Component("recordUnionOpinion")
class RecordUnionOpinion extends CandidateTaskListener {

    private final Opinions opinions;

    RecordUnionOpinion(CaseLog log, Opinions opinions) {
        super(log);
        this.opinions = opinions;
    }

    @Override
    protected String store(String number, TaskValues values) {
        boolean agrees = values.chose("opinion", "agree");
        opinions.recordUnion(number, new UnionOpinion(agrees, values.text("opinionText"), values.by()));
        values.task().setVariable("unionAgrees", agrees);
        return values.text("opinion");
    }
}
