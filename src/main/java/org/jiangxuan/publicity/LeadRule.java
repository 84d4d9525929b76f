package org.jiangxuan.publicity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.nomination.UnitRecommendations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What counts as an objection: by a named and reachable person or a unit with its seal, raised inside the period, and
 * registered before the report counts: inside a unit its recommendation to the district (N40), from when on its own people
 * no longer hold what the city decides; otherwise the report to the government. A letter was raised on the day of its
 * postmark. Everything else is kept as a lead.
 */
@Component
class LeadRule {

    private final Candidates candidates;
    private final UnitRecommendations rounds;
    private final ObjectProvider<ReportRegistered> reports;
    private final Clock clock;

    LeadRule(Candidates candidates, UnitRecommendations rounds, ObjectProvider<ReportRegistered> reports, Clock clock) {
        this.candidates = candidates;
        this.rounds = rounds;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Why this is only a lead; empty for an objection. Locks the candidate until the caller's transaction ends, and
     * before, inside a unit, the unit's ledger, under which it recommends.
     *
     * @param publicities those of this level that the candidate stands on
     */
    Optional<LeadReason> check(ObjectionFiling filing, List<Publicity> publicities) {
        String number = filing.candidateNumber();
        if (filing.level() == ObjectionLevel.INTERNAL) {
            rounds.lockUnitOf(number);
        }
        candidates.lock(number);
        Stage stage = candidates.facts(number).stage();
        if (stage == Stage.ENDED) {
            return Optional.of(LeadReason.CASE_ENDED);
        }
        if (filing.objectorName() == null || filing.contact() == null) {
            return Optional.of(LeadReason.ANONYMOUS);
        }
        if (filing.byUnit() && !filing.sealed()) {
            return Optional.of(LeadReason.UNSEALED);
        }
        if (publicities.stream().noneMatch(one -> one.covers(filing.postmarkedOn(), clock.instant()))) {
            return Optional.of(LeadReason.OUTSIDE_PERIOD);
        }
        return filing.level() == ObjectionLevel.INTERNAL ? afterRecommendation(stage) : afterReport(number, stage);
    }

    private static Optional<LeadReason> afterRecommendation(Stage stage) {
        return stage.atLeast(Stage.PUBLICISED_INTERNALLY)
                ? Optional.of(LeadReason.AFTER_RECOMMENDATION)
                : Optional.empty();
    }

    private Optional<LeadReason> afterReport(String number, Stage stage) {
        boolean reported = stage == Stage.NAMED || reports.stream().anyMatch(report -> report.isRegistered(number));
        return reported ? Optional.of(LeadReason.AFTER_REPORT) : Optional.empty();
    }
}
