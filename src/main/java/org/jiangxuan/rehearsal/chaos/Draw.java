package org.jiangxuan.rehearsal.chaos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.nomination.Nominee;
import org.jiangxuan.rehearsal.scenario.Assumed;
import org.jiangxuan.rehearsal.scenario.Deviation;
import org.jiangxuan.rehearsal.scenario.DeviationKind;
import org.jiangxuan.rehearsal.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Draws deviations for nominees: about half get one, some get two; perhaps a holiday is declared, a window extended, a
 * reserve called up, the report returned, a key refused. The same seed draws the same. What happens to people on the proposed
 * list happens to a few only, since the list is short; the experts score them best, so that they do stand on it.
 */
public final class Draw {

    /** So many in a hundred deviate. */
    private static final int DEVIATE = 55;
    /** Of those so many in a hundred deviate twice. */
    private static final int TWICE = 25;
    /** A campaign-wide change comes in so many of a hundred rehearsals. */
    private static final int CHANGE = 50;
    /** This share of the list's places is left to those to whom nothing late happens. */
    private static final int LATE_SHARE = 2;

    private static final List<Lot> LOTS = List.of(
            lot(3, DeviationKind.ENTERPRISE_REFUSES),
            lot(2, DeviationKind.UNION_DISAGREES),
            lot(2, DeviationKind.INSURED_MONTHS, "months", 59),
            lot(1, DeviationKind.INSURED_MONTHS, "months", 60),
            lot(2, DeviationKind.QUALIFICATION, "level", "3"),
            lot(1, DeviationKind.QUALIFICATION, "level", "T"),
            lot(2, DeviationKind.LATE_SUBMISSION),
            lot(2, DeviationKind.PASSED_OVER),
            lot(2, DeviationKind.CITY_REJECTS),
            lot(2, DeviationKind.INTERNAL_OBJECTION, "result", "upheld"),
            lot(3, DeviationKind.INTERNAL_OBJECTION, "result", "dismissed"),
            lot(2, DeviationKind.INTERNAL_OBJECTION, "result", "republicise"),
            lot(3, DeviationKind.FOUR_REPRESENTATIVES),
            lot(4, DeviationKind.DISTRICT_RETURNS),
            lot(2, DeviationKind.DISTRICT_REFUSES),
            lot(3, DeviationKind.AUTHORITY_ADVERSE, "determination", "accept"),
            lot(2, DeviationKind.AUTHORITY_ADVERSE, "determination", "reject"),
            lot(3, DeviationKind.AUTHORITY_LATE),
            lot(5, DeviationKind.EXPERT_RECUSES),
            lot(1, DeviationKind.WITHDRAWS, "phase", "recommendation"),
            lot(1, DeviationKind.WITHDRAWS, "phase", "review"),
            lot(1, DeviationKind.WITHDRAWS, "phase", "evaluation"),
            lot(2, DeviationKind.FRAUD, "when", "before-naming"),
            lot(1, DeviationKind.OBJECTIONS_AT_ONCE, "level", "internal", "result", "both-dismissed"),
            lot(1, DeviationKind.OBJECTIONS_AT_ONCE, "level", "internal", "result", "first-upheld"),
            lot(1, DeviationKind.OBJECTIONS_AT_ONCE, "level", "internal", "result", "second-upheld"),
            lot(1, DeviationKind.OWN_PUBLICITY_OBJECTION, "result", "upheld"),
            lot(2, DeviationKind.OWN_PUBLICITY_OBJECTION, "result", "dismissed"),
            lot(1, DeviationKind.UNFOUNDED_REPORT, "when", "before-naming", "settled", "unsubstantiated"),
            lot(1, DeviationKind.UNFOUNDED_REPORT, "when", "before-naming", "settled", "dismissed"),
            lot(1, DeviationKind.UNFOUNDED_REPORT, "when", "before-naming", "settled", "second-key-refused"));

    private static final List<Lot> LATE = List.of(
            lot(1, DeviationKind.WITHDRAWS, "phase", "publicity"),
            lot(2, DeviationKind.NOTICE_OBJECTION, "result", "upheld", "concluded", "in-time"),
            lot(2, DeviationKind.NOTICE_OBJECTION, "result", "upheld", "concluded", "after-end"),
            lot(2, DeviationKind.NOTICE_OBJECTION, "result", "dismissed", "concluded", "in-time"),
            lot(2, DeviationKind.NOTICE_OBJECTION, "result", "dismissed", "concluded", "after-end"),
            lot(2, DeviationKind.GOVERNMENT_STRIKES),
            lot(2, DeviationKind.FRAUD, "when", "after-honour"),
            lot(1, DeviationKind.OBJECTIONS_AT_ONCE, "level", "public", "result", "both-dismissed"),
            lot(1, DeviationKind.OBJECTIONS_AT_ONCE, "level", "public", "result", "first-upheld"),
            lot(1, DeviationKind.OBJECTIONS_AT_ONCE, "level", "public", "result", "second-upheld"),
            lot(1, DeviationKind.UNFOUNDED_REPORT, "when", "during-notice", "settled", "unsubstantiated"),
            lot(1, DeviationKind.UNFOUNDED_REPORT, "when", "during-notice", "settled", "second-key-refused"),
            lot(1, DeviationKind.UNFOUNDED_REPORT, "when", "after-honour", "settled", "dismissed"));

    /** What lets the same person decide the same thing: what one of them decides another would undo. */
    private static final List<Set<DeviationKind>> EITHER_OR = List.of(
            EnumSet.of(DeviationKind.CITY_REJECTS, DeviationKind.AUTHORITY_ADVERSE),
            EnumSet.of(
                    DeviationKind.INTERNAL_OBJECTION,
                    DeviationKind.OBJECTIONS_AT_ONCE,
                    DeviationKind.OWN_PUBLICITY_OBJECTION),
            EnumSet.of(DeviationKind.NOTICE_OBJECTION, DeviationKind.OBJECTIONS_AT_ONCE),
            EnumSet.of(DeviationKind.FRAUD, DeviationKind.UNFOUNDED_REPORT));

    private final CampaignDefinition campaign;
    private final WorkingCalendar calendar;
    private final Random random;
    private final List<Deviation> drawn = new ArrayList<>();
    private int late;

    private Draw(CampaignDefinition campaign, WorkingCalendar calendar, long seed) {
        this.campaign = campaign;
        this.calendar = calendar;
        this.random = new Random(seed);
    }

    /** A scenario for these nominees; nothing is expected, the {@link Oracle} knows. */
    public static Scenario draw(
            CampaignDefinition campaign, WorkingCalendar calendar, List<Nominee> nominees, long seed) {
        return new Draw(campaign, calendar, seed).scenario(nominees);
    }

    private Scenario scenario(List<Nominee> nominees) {
        int few = Math.min(nominees.size() / 4, campaign.quota().target() / LATE_SHARE);
        for (Nominee nominee : nominees) {
            if (nominee.rank() > campaign.unitCap()) {
                drawn.add(new Deviation(nominee.row(), DeviationKind.FOURTH_WITH_EXCEPTION, Map.of()));
            }
            if (random.nextInt(100) < DEVIATE) {
                deviate(nominee.row(), few);
            }
        }
        if (random.nextInt(100) < CHANGE) {
            holiday();
        }
        if (random.nextInt(100) < CHANGE) {
            extension();
        }
        afterTheNotice();
        return new Scenario(Assumed.DEFAULT, drawn, new TreeMap<>());
    }

    private void deviate(int row, int few) {
        Set<DeviationKind> kinds = new HashSet<>();
        int many = random.nextInt(100) < TWICE ? 2 : 1;
        if (late < few && random.nextInt(few + 2) > 0 && random.nextInt(6) == 0) {
            late++;
            add(row, pick(LATE), kinds);
            many--;
        }
        for (int i = 0; i < many; i++) {
            add(row, pick(LOTS), kinds);
        }
    }

    private void add(@Nullable Integer row, Lot lot, Set<DeviationKind> kinds) {
        boolean second = EITHER_OR.stream()
                .anyMatch(group -> group.contains(lot.kind()) && kinds.stream().anyMatch(group::contains));
        if (!second && kinds.add(lot.kind())) {
            drawn.add(new Deviation(row, lot.kind(), lot.parameters()));
        }
    }

    private Lot pick(List<Lot> lots) {
        int at = random.nextInt(lots.stream().mapToInt(Lot::weight).sum());
        for (Lot lot : lots) {
            at -= lot.weight();
            if (at < 0) {
                return lot;
            }
        }
        throw new IllegalStateException("the weights do not add up");
    }

    /** Any working day from the third of the campaign on. */
    private void holiday() {
        LocalDate first = calendar.plus(campaign.windows().recommendation().opens(), 2);
        LocalDate last = campaign.windows().publicity().closes();
        int days = calendar.countBetween(first, last);
        LocalDate day = calendar.plus(first.minusDays(1), 1 + random.nextInt(days));
        drawn.add(new Deviation(null, DeviationKind.HOLIDAY, Map.of("date", day)));
    }

    /** The window closes on the day before the next one opens, where there is one in between. */
    private void extension() {
        CampaignWindow[] windows = CampaignWindow.values();
        int at = random.nextInt(windows.length - 1);
        LocalDate until = campaign.windows().of(windows[at + 1]).opens().minusDays(1);
        if (until.isAfter(campaign.windows().of(windows[at]).closes())) {
            drawn.add(new Deviation(null, DeviationKind.EXTEND, Map.of("phase", windows[at].key(), "until", until)));
        }
    }

    /** What happens when somebody dropped out, when the keys are needed, and to the report. */
    private void afterTheNotice() {
        for (DeviationKind kind : List.of(DeviationKind.RESERVE_CALLED_UP, DeviationKind.GOVERNMENT_RETURNS)) {
            if (random.nextInt(100) < CHANGE) {
                drawn.add(new Deviation(null, kind, Map.of()));
            }
        }
        if (random.nextInt(100) < CHANGE) {
            String by = random.nextBoolean() ? "first" : "second";
            drawn.add(new Deviation(null, DeviationKind.KEYS_REFUSED, Map.of("by", by)));
        }
    }

    private static Lot lot(int weight, DeviationKind kind, Object... parameters) {
        Map<String, Object> values = new TreeMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            values.put((String) parameters[i], parameters[i + 1]);
        }
        return new Lot(weight, kind, values);
    }

    private record Lot(int weight, DeviationKind kind, Map<String, Object> parameters) {}
}
