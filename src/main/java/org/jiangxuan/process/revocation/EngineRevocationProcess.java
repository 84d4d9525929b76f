package org.jiangxuan.process.revocation;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.jiangxuan.honour.RevocationProcess;
import org.jiangxuan.process.step.Keys;
import org.springframework.stereotype.Component;

/** Runs a reported forgery as an instance of <code>revocation</code>, whose business key is the report's key. */
@Component
class EngineRevocationProcess implements RevocationProcess {

    private final RuntimeService runtime;

    EngineRevocationProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(String key, String campaignId, String number) {
        runtime.startProcessInstanceByKey(
                Keys.REVOCATION,
                key,
                Variables.createVariables()
                        .putValue(Keys.CAMPAIGN, campaignId)
                        .putValue(Keys.CANDIDATE_NUMBER, number));
    }
}
