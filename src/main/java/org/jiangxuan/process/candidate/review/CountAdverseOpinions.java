package org.jiangxuan.process.candidate.review;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/** Puts the number of adverse opinions before whoever determines (AMB-11): the form says it, the dossier says what they are. */
@Component("countAdverseOpinions")
class CountAdverseOpinions implements TaskListener {

    private final Reviews reviews;

    CountAdverseOpinions(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        task.setVariable(
                "adverseOpinions", reviews.adverseOpinions(task.getExecution().getProcessBusinessKey()));
    }
}
