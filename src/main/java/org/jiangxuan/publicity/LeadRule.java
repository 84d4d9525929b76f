package org.jiangxuan.publicity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What counts as an objection: by a named and reachable person or a unit with its seal, raised inside the period, and
 * registered before the report to the government. A letter was raised on the day of its postmark. Everything else is kept
 * as a lead.
 */
@Component
class LeadRule {

    private final Candidates candidates;
    private final ObjectProvider<ReportRegistered> reports;
    private final Clock clock;

    LeadRule(Candidates candidates, ObjectProvider<ReportRegistered> reports, Clock clock) {
        this.candidates = candidates;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Why this is only a lead; empty for an objection.
     *
     * @param publicities those of this level that the candidate stands on
     */
    Optional<LeadReason> check(ObjectionFiling filing, String campaignId, List<Publicity> publicities) {
        String number = filing.candidateNumber();
        if (candidates.facts(number).stage() == Stage.ENDED) {
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
        boolean named = candidates.facts(number).stage() == Stage.NAMED;
        return named || reports.stream().anyMatch(report -> report.isRegistered(campaignId, number))
                ? Optional.of(LeadReason.AFTER_REPORT)
                : Optional.empty();
    }
}
