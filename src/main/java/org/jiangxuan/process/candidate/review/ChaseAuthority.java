package org.jiangxuan.process.candidate.review;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.process.step.Elements;
import org.jiangxuan.review.AuthorityChase;
import org.springframework.stereotype.Component;

/** Chases an authority whose opinion is not there when it is due (AMB-11). */
@Component("chaseAuthority")
class ChaseAuthority implements TaskListener {

    private final AuthorityChase chase;

    ChaseAuthority(AuthorityChase chase) {
        this.chase = chase;
    }

    @Override
    public void notify(DelegateTask task) {
        chase.chase(Elements.id(task, "opinionRequest"));
    }
}
