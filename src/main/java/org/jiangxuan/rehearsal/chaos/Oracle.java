package org.jiangxuan.rehearsal.chaos;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.rehearsal.scenario.Deviation;
import org.jiangxuan.rehearsal.scenario.DeviationKind;
import org.jiangxuan.rehearsal.scenario.Scenario;

/**
 * Knows, without the processes, how a nominee's case may end: the first thing on the way that ends it does. Where two
 * things run beside each other, either may be first. Who is on the proposed list it is told.
 */
public final class Oracle {

    private final Scenario scenario;
    private final LocalDate postedInternally;
    private final LocalDate recommendationCloses;

    /**
     * @param postedInternally when the units post by the plan
     * @param recommendationCloses the last day on which materials are received, as the campaign opened
     */
    public Oracle(Scenario scenario, LocalDate postedInternally, LocalDate recommendationCloses) {
        this.scenario = scenario;
        this.postedInternally = postedInternally;
        this.recommendationCloses = recommendationCloses;
    }

    /**
     * The outcomes that the nominee of a row may have.
     *
     * @param proposed whether the nominee is on the proposed list, from the first or as a reserve called up; what happens to
     *     people on the list is drawn for the best of it, never for a reserve
     */
    public Set<Outcome> allowed(int row, boolean proposed) {
        List<Deviation> deviations = scenario.of(row);
        for (Set<Outcome> station : stations(deviations)) {
            if (!station.isEmpty()) {
                return station;
            }
        }
        if (!proposed) {
            return EnumSet.of(Outcome.NOT_PROPOSED);
        }
        Set<Outcome> late = late(deviations);
        return late.isEmpty() ? EnumSet.of(Outcome.HONOURED) : late;
    }

    /** How the case may end at each station of the way up to the evaluation, in order. */
    private List<Set<Outcome>> stations(List<Deviation> deviations) {
        return List.of(
                when(Outcome.NOT_ELIGIBLE, isIneligible(deviations)),
                when(Outcome.ENTERPRISE_REFUSED, has(deviations, DeviationKind.ENTERPRISE_REFUSES)),
                when(Outcome.UNION_DISAGREED, has(deviations, DeviationKind.UNION_DISAGREES)),
                when(Outcome.WITHDRAWN, has(deviations, DeviationKind.WITHDRAWS, "phase", "recommendation")),
                when(Outcome.NOT_RECOMMENDED, has(deviations, DeviationKind.PASSED_OVER)),
                when(Outcome.OBJECTION_UPHELD, isUpheldInside(deviations)),
                when(
                        Outcome.NOT_SUBMITTED,
                        has(deviations, DeviationKind.LATE_SUBMISSION) || isPublicisedTooLate(deviations)),
                when(Outcome.DISTRICT_REFUSED, has(deviations, DeviationKind.DISTRICT_REFUSES)),
                inReview(deviations),
                when(Outcome.WITHDRAWN, has(deviations, DeviationKind.WITHDRAWS, "phase", "evaluation")));
    }

    private static Set<Outcome> inReview(List<Deviation> deviations) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        if (has(deviations, DeviationKind.WITHDRAWS, "phase", "review")) {
            outcomes.add(Outcome.WITHDRAWN);
        }
        if (has(deviations, DeviationKind.FRAUD, "when", "before-naming")) {
            outcomes.add(Outcome.DISQUALIFIED);
        }
        if (outcomes.isEmpty() && isRejected(deviations)) {
            outcomes.add(Outcome.NOT_DETERMINED);
        }
        return outcomes;
    }

    private static boolean isUpheldInside(List<Deviation> deviations) {
        return has(deviations, DeviationKind.INTERNAL_OBJECTION, "result", "upheld")
                || has(deviations, DeviationKind.OWN_PUBLICITY_OBJECTION, "result", "upheld")
                || isUpheldOfTwo(deviations, "internal");
    }

    private static boolean isUpheldOfTwo(List<Deviation> deviations, String level) {
        return has(deviations, DeviationKind.OBJECTIONS_AT_ONCE, "level", level)
                && !has(deviations, DeviationKind.OBJECTIONS_AT_ONCE, "result", "both-dismissed");
    }

    private static Set<Outcome> late(List<Deviation> deviations) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        if (has(deviations, DeviationKind.WITHDRAWS, "phase", "publicity")) {
            outcomes.add(Outcome.WITHDRAWN);
        }
        if (has(deviations, DeviationKind.NOTICE_OBJECTION, "result", "upheld")
                || isUpheldOfTwo(deviations, "public")) {
            outcomes.add(Outcome.OBJECTION_UPHELD);
        }
        if (outcomes.isEmpty() && has(deviations, DeviationKind.GOVERNMENT_STRIKES)) {
            outcomes.add(Outcome.STRUCK);
        }
        if (outcomes.isEmpty() && has(deviations, DeviationKind.FRAUD, "when", "after-honour")) {
            outcomes.add(Outcome.REVOKED);
        }
        return outcomes;
    }

    private static boolean isIneligible(List<Deviation> deviations) {
        return deviations.stream().anyMatch(deviation -> switch (deviation.kind()) {
            case INSURED_MONTHS ->
                (int) Objects.requireNonNull(deviation.parameters().get("months")) < 60;
            case QUALIFICATION ->
                !List.of("2", "1", "T", "S").contains(deviation.word("level").orElse(""));
            default -> false;
        });
    }

    private static boolean isRejected(List<Deviation> deviations) {
        return has(deviations, DeviationKind.CITY_REJECTS)
                || has(deviations, DeviationKind.AUTHORITY_ADVERSE, "determination", "reject");
    }

    /**
     * A second internal publicity, posted on the working day after the first, is just over in time; a holiday between the
     * first posting and the end of the window takes that away.
     */
    private boolean isPublicisedTooLate(List<Deviation> deviations) {
        boolean once = has(deviations, DeviationKind.INTERNAL_OBJECTION, "result", "republicise")
                || has(deviations, DeviationKind.OWN_PUBLICITY_OBJECTION, "result", "dismissed");
        return once
                && scenario.deviations().stream()
                        .filter(deviation -> deviation.kind() == DeviationKind.HOLIDAY)
                        .map(deviation -> (LocalDate)
                                Objects.requireNonNull(deviation.parameters().get("date")))
                        .anyMatch(day -> !day.isBefore(postedInternally) && !day.isAfter(recommendationCloses));
    }

    private static Set<Outcome> when(Outcome outcome, boolean condition) {
        return condition ? EnumSet.of(outcome) : EnumSet.noneOf(Outcome.class);
    }

    private static boolean has(List<Deviation> deviations, DeviationKind kind) {
        return deviations.stream().anyMatch(deviation -> deviation.kind() == kind);
    }

    private static boolean has(List<Deviation> deviations, DeviationKind kind, String parameter, String value) {
        return deviations.stream()
                .filter(deviation -> deviation.kind() == kind)
                .anyMatch(deviation ->
                        deviation.word(parameter).filter(value::equals).isPresent());
    }
}
