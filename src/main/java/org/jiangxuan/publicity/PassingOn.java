package org.jiangxuan.publicity;

import java.util.List;
import org.jiangxuan.nomination.CandidateStages;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.nomination.UnitRecommendations;
import org.springframework.stereotype.Component;

/**
 * Takes one candidate past a publicity that is over for the others already, once nothing holds the candidate any more. Past
 * which one is a matter of how far the case is, whatever it was that held them.
 */
@Component
class PassingOn {

    private final PublicityRepository publicities;
    private final PublicityLocks locks;
    private final Candidates candidates;
    private final CandidateStages stages;
    private final UnitRecommendations rounds;
    private final NoticePassage passage;

    PassingOn(
            PublicityRepository publicities,
            PublicityLocks locks,
            Candidates candidates,
            CandidateStages stages,
            UnitRecommendations rounds,
            NoticePassage passage) {
        this.publicities = publicities;
        this.locks = locks;
        this.candidates = candidates;
        this.stages = stages;
        this.rounds = rounds;
        this.passage = passage;
    }

    /** Lets go of the candidate for one objection, and passes them on if nothing else holds them. */
    void thaw(String number) {
        Stage stage = stages.current(number);
        if (stage == Stage.PROPOSED || stage == Stage.UNION_AGREED) {
            lock(number, stage);
        }
        candidates.thaw(number);
        passOn(number);
    }

    /**
     * Lets go of the candidate for one report of a forgery, and passes them on if nothing else holds them. Nothing before the
     * end of the public notice waits for one.
     */
    void release(String number) {
        boolean proposed = stages.current(number) == Stage.PROPOSED;
        if (proposed) {
            lock(number, Stage.PROPOSED);
        }
        candidates.release(number);
        if (proposed) {
            passOn(number);
        }
    }

    /** Passes the candidate on, unless something holds them or a publicity of theirs still runs. */
    void passOn(String number) {
        Stage stage = candidates.facts(number).stage();
        if (stage == Stage.UNION_AGREED) {
            rounds.releaseHeld(number);
        } else if (stage == Stage.PROPOSED && !candidates.isFrozen(number) && isOver(number)) {
            passage.pass(List.of(number));
        }
    }

    /** What whoever closes the publicity locks that the candidate may be standing on; publicity, ledger, candidate. */
    private void lock(String number, Stage stage) {
        ObjectionLevel level = stage == Stage.PROPOSED ? ObjectionLevel.PUBLIC : ObjectionLevel.INTERNAL;
        if (!publicities.standings(number, PublicityKind.of(level)).isEmpty()) {
            locks.lock(number, level);
        }
        if (level == ObjectionLevel.INTERNAL) {
            rounds.lockUnitOf(number);
        }
    }

    /**
     * Locks what passing the candidate on takes after the publicity, ledger and candidate, before a publicity of theirs alone
     * is changed: a case that ends holds its candidate and then ends that one.
     */
    void lockOnward(String number, ObjectionLevel level) {
        if (level == ObjectionLevel.INTERNAL) {
            rounds.lockUnitOf(number);
        }
        stages.lock(List.of(number));
    }

    private boolean isOver(String number) {
        List<Publicity> notices = publicities.ofCandidate(number, PublicityKind.of(ObjectionLevel.PUBLIC));
        return !notices.isEmpty() && notices.stream().allMatch(Publicity::isClosed);
    }
}
