package org.jiangxuan.process.round;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.publicity.Publicities;
import org.springframework.stereotype.Component;

/** Registers the result of the internal publicity, signed by worker representatives (N25, N40). */
@Component("recordRegisterPublicityResult")
class RecordRegisterPublicityResult implements TaskListener {

    private final Publicities publicities;

    RecordRegisterPublicityResult(Publicities publicities) {
        this.publicities = publicities;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        publicities.registerInternalResult(
                values.businessKey(),
                values.integer("workerRepresentatives"),
                values.ticked("sealed"),
                values.ticked("noObjection"),
                values.by());
    }
}
