package org.jiangxuan.process.candidate.review;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.process.step.Elements;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/** Offers one opinion task to the authority that it asks. */
@Component("assignAuthority")
class AssignAuthority implements TaskListener {

    private final Reviews reviews;

    AssignAuthority(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        var opinion = reviews.authorityOpinion(Elements.id(task, "opinionRequest"));
        task.addCandidateGroup(GroupNames.authority(opinion.authorityCode()));
    }
}
