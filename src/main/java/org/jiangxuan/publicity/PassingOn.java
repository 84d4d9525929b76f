package org.jiangxuan.publicity;

import java.util.List;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.nomination.UnitRecommendations;
import org.springframework.stereotype.Component;

/**
 * Takes one candidate past a publicity that is over for the others already, once no objection holds the candidate any
 * more. Called under the publicity's lock.
 */
@Component
class PassingOn {

    private final PublicityRepository publicities;
    private final Candidates candidates;
    private final UnitRecommendations rounds;
    private final NoticePassage passage;

    PassingOn(
            PublicityRepository publicities, Candidates candidates, UnitRecommendations rounds, NoticePassage passage) {
        this.publicities = publicities;
        this.candidates = candidates;
        this.rounds = rounds;
        this.passage = passage;
    }

    /** Lets go of the candidate for one objection that is closed, and passes them on if it was the last one. */
    void thaw(String number, ObjectionLevel level) {
        candidates.thaw(number);
        passOn(number, level);
    }

    /** Passes the candidate on, unless an objection holds them or a publicity of theirs still runs. */
    void passOn(String number, ObjectionLevel level) {
        if (candidates.isFrozen(number)) {
            return;
        }
        if (level == ObjectionLevel.INTERNAL) {
            rounds.releaseHeld(number);
        } else if (candidates.facts(number).stage() == Stage.PROPOSED && isOver(number)) {
            passage.pass(List.of(number));
        }
    }

    private boolean isOver(String number) {
        List<Publicity> notices = publicities.ofCandidate(number, PublicityKind.of(ObjectionLevel.PUBLIC));
        return !notices.isEmpty() && notices.stream().allMatch(Publicity::isClosed);
    }
}
