package org.jiangxuan.process.candidate.review;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateStep;
import org.jiangxuan.process.step.Keys;
import org.jiangxuan.review.AuthorityChase;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/** Asks every law-enforcement and discipline body of the campaign for its opinion (N43). */
@Component("askAuthorities")
class AskAuthorities extends CandidateStep {

    private final Reviews reviews;
    private final AuthorityChase chase;

    AskAuthorities(CaseLog log, Reviews reviews, AuthorityChase chase) {
        super(log);
        this.reviews = reviews;
        this.chase = chase;
    }

    @Override
    protected String take(String number, DelegateExecution execution) {
        List<Long> requests = reviews.askAuthorities(number);
        execution.setVariable(
                "authorityOpinionDueAt", Date.from(chase.dueAt((String) execution.getVariable(Keys.CAMPAIGN))));
        execution.setVariable("opinionRequestIds", Spin.JSON(requests));
        return "asked-" + requests.size();
    }
}
