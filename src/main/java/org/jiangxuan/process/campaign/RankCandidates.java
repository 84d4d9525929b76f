package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.evaluation.Evaluations;
import org.springframework.stereotype.Component;

/** Ranks the candidates by their scores (N44, AMB-10). */
@Component("rankCandidates")
class RankCandidates implements JavaDelegate {

    private final Evaluations evaluations;

    RankCandidates(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.rank(execution.getProcessBusinessKey());
    }
}
