package org.jiangxuan.process.round;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.publicity.Publicities;
import org.springframework.stereotype.Component;

/** Gives the timer the instant at which the internal publicity ends (N40). */
@Component("startInternalPublicity")
class StartInternalPublicity implements JavaDelegate {

    private final Publicities publicities;

    StartInternalPublicity(Publicities publicities) {
        this.publicities = publicities;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var publicity = publicities.ofRound(execution.getProcessBusinessKey()).orElseThrow();
        execution.setVariable("internalPublicityEndsAt", Date.from(publicity.endsAt()));
    }
}
