package org.jiangxuan.process.ownpublicity;

import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.publicity.OwnPublicities;
import org.springframework.stereotype.Component;

/** Stores when and where a candidate was published alone (AMB-4, AMB-16). */
@Component("recordPostOwnPublicity")
class RecordPostOwnPublicity extends CandidateTaskListener {

    private final OwnPublicities publicities;

    RecordPostOwnPublicity(CaseLog log, OwnPublicities publicities) {
        super(log);
        this.publicities = publicities;
    }

    @Override
    protected String store(String number, TaskValues values) {
        boolean beyondWindow = publicities.post(
                values.businessKey(),
                number,
                StatedLevel.of(values.task()),
                values.date("postedOn"),
                values.text("place"),
                values.ticked("beyondWindow"));
        return beyondWindow ? "posted-beyond-window" : "posted";
    }
}
