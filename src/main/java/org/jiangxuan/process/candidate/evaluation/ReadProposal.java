package org.jiangxuan.process.candidate.evaluation;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.evaluation.Standing;
import org.jiangxuan.nomination.CaseLog;
import org.springframework.stereotype.Component;

/**
 * After the list is decided: reads whether the candidate is on it (N44), or a reserve (AMB-5). Whoever was called up from
 * the reserve in the meantime goes that way, for they need a notice of their own (AMB-16).
 */
@Component("readProposal")
class ReadProposal implements ExecutionListener {

    private final Evaluations evaluations;
    private final CaseLog log;

    ReadProposal(Evaluations evaluations, CaseLog log) {
        this.evaluations = evaluations;
        this.log = log;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        Optional<Standing> standing = evaluations.standing(number);
        boolean calledUp = evaluations.isCalledUp(number);
        boolean reserve = calledUp || standing.filter(Standing::reserve).isPresent();
        boolean proposed = !calledUp && standing.filter(Standing::proposed).isPresent();
        execution.setVariable("proposed", proposed);
        execution.setVariable("reserve", reserve);
        execution.setVariable("calledUp", false);
        log.record(number, execution.getCurrentActivityId(), result(proposed, reserve), null);
    }

    private static String result(boolean proposed, boolean reserve) {
        if (proposed) {
            return "proposed";
        }
        return reserve ? "reserve" : "not-proposed";
    }
}
