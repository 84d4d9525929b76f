package org.jiangxuan.process.candidate.review;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateStep;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/** Asks every law-enforcement and discipline body of the campaign for its opinion (N43). */
@Component("askAuthorities")
class AskAuthorities extends CandidateStep {

    private final Reviews reviews;

    AskAuthorities(CaseLog log, Reviews reviews) {
        super(log);
        this.reviews = reviews;
    }

    @Override
    protected String take(String number, DelegateExecution execution) {
        List<Long> requests = reviews.askAuthorities(number);
        execution.setVariable("opinionRequestIds", Spin.JSON(requests));
        return "asked-" + requests.size();
    }
}
