package org.jiangxuan.nomination;

import java.util.Collection;
import java.util.List;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stage of a candidate as a level that others wait for: read and raised under the lock of the candidate's row. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CandidateStages {

    private final CandidateRepository candidates;

    CandidateStages(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    /**
     * The stage as it is committed, or changed by the caller itself. Locks the candidate until the caller's transaction
     * ends, so that the stage cannot change between this look and the caller's beginning to wait.
     *
     * @throws RuleViolation when there is no such candidate
     */
    public Stage locked(String number) {
        lock(List.of(number));
        return candidates.stageOf(number);
    }

    /** The stage as it is committed, without a lock: for whoever has something else to lock before the candidate. */
    public Stage current(String number) {
        return candidates.stageOf(number);
    }

    /** Locks all of these, the smallest number first, so that two who lock the same ones take turns. */
    public void lock(Collection<String> numbers) {
        List<String> locked = numbers.isEmpty() ? List.of() : candidates.lock(numbers);
        numbers.stream().filter(number -> !locked.contains(number)).findFirst().ifPresent(missing -> {
            throw new RuleViolation("没有编号为 " + missing + " 的候选人。");
        });
    }
}
