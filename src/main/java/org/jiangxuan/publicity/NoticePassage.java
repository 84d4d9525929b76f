package org.jiangxuan.publicity;

import java.util.Collection;
import org.jiangxuan.nomination.CandidateProcess;
import org.jiangxuan.nomination.CandidateStages;
import org.jiangxuan.nomination.CandidateWait;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes proposed candidates past their notice (N45): raises the level under each one's lock and wakes their cases. */
@Component
class NoticePassage {

    private final Candidates candidates;
    private final CandidateStages stages;
    private final ObjectProvider<CandidateProcess> process;

    NoticePassage(Candidates candidates, CandidateStages stages, ObjectProvider<CandidateProcess> process) {
        this.candidates = candidates;
        this.stages = stages;
        this.process = process;
    }

    /** Advances all of these to {@link Stage#NOTICE_PASSED}. */
    void pass(Collection<String> numbers) {
        stages.lock(numbers);
        candidates.advanceAll(numbers, Stage.NOTICE_PASSED);
        process.getObject().wake(numbers, CandidateWait.NOTICE);
    }
}
