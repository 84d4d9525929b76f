package org.jiangxuan.process.ownpublicity;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.publicity.OwnPublicities;
import org.springframework.stereotype.Component;

/** Registers the result of a candidate's own publicity inside the unit (N25). */
@Component("recordRegisterOwnPublicityResult")
class RecordRegisterOwnPublicityResult extends CandidateTaskListener {

    private final OwnPublicities publicities;

    RecordRegisterOwnPublicityResult(CaseLog log, OwnPublicities publicities) {
        super(log);
        this.publicities = publicities;
    }

    @Override
    protected String store(String number, TaskValues values) {
        publicities.registerResult(
                values.businessKey(),
                number,
                values.integer("workerRepresentatives"),
                values.ticked("sealed"),
                values.ticked("noObjection"),
                values.by());
        return "registered";
    }
}
