package org.jiangxuan.publicity;

import java.util.List;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * The one row under which everything about objections to a publicity takes turns: the round's internal publicity, or the
 * campaign's public notice. A candidate's own publicity stands under the row of the one that it follows. Publicity, ledger,
 * candidate, the candidate's own publicity: whoever locks several of them locks them in this order.
 */
@Component
class PublicityLocks {

    private final PublicityRepository publicities;
    private final PublicityPeriods periods;

    PublicityLocks(PublicityRepository publicities, PublicityPeriods periods) {
        this.publicities = publicities;
        this.periods = periods;
    }

    /**
     * Locks the row until the caller's transaction ends, its period counted by the calendar as it is now.
     *
     * @throws RuleViolation when the candidate stands on no such publicity yet
     */
    Publicity lock(String number, ObjectionLevel level) {
        List<PublicityRepository.Standing> standings = publicities.standings(number, PublicityKind.of(level));
        if (level == ObjectionLevel.PUBLIC) {
            return standings.stream()
                    .findAny()
                    .flatMap(standing -> publicities.lock(PublicityKind.PUBLIC_NOTICE, standing.campaignId()))
                    .map(periods::recount)
                    .orElseThrow(() -> new RuleViolation("候选人 " + number + " 还没有向社会公示，不能登记社会公示异议。"));
        }
        return standings.stream()
                .filter(standing -> standing.kind() == PublicityKind.INTERNAL)
                .reduce((former, latter) -> latter)
                .flatMap(standing -> publicities.lock(PublicityKind.INTERNAL, standing.subject()))
                .map(periods::recount)
                .orElseThrow(() -> new RuleViolation("候选人 " + number + " 还没有在本单位公示，不能登记单位公示异议。"));
    }

    /** Locks the campaign's public notice. */
    Publicity lockNotice(String campaignId) {
        return publicities
                .lock(PublicityKind.PUBLIC_NOTICE, campaignId)
                .map(periods::recount)
                .orElseThrow(() -> new RuleViolation("拟入选名单尚未公示。"));
    }
}
