package org.jiangxuan.rehearsal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a rehearsal did, as {@code report.json} holds it. Days are dates; instants carry the offset of Asia/Shanghai;
 * {@code step} is a BPMN id; {@code outcome} is a name of {@link org.jiangxuan.nomination.Outcome}. A report about wrong
 * input has the same keys, with nothing in those that never came to be.
 *
 * @param exitCode 0 as expected, 1 not, 2 the input was wrong
 * @param faults what was wrong with the files or went wrong on the way, one Chinese sentence each
 * @param assumed what was taken for granted because no file says so
 * @param seed from which the scores were drawn
 * @param expectations what the scenario expected of a row, and what came
 * @param objections inside units and against the public notice, leads left out
 * @param proposed candidate numbers on the proposed list, best first
 * @param honoured candidate numbers of those honoured, best first
 * @param revoked candidate numbers of those whose title was cancelled
 * @param incidents what people did outside any task, as the scenario has it
 * @param expectedRefusals what the scenario meant to be refused; somebody tried again
 * @param invariants what must hold after every campaign, and where it does not
 * @param engine null when the run broke and even the engine could not be asked any more
 */
public record Report(
        int exitCode,
        List<String> faults,
        @Nullable CampaignPart campaign,
        NomineesPart nominees,
        AssumedPart assumed,
        long seed,
        List<PhasePart> phases,
        List<RoundPart> rounds,
        List<CandidatePart> candidates,
        @Nullable NoticePart publicNotice,
        List<ObjectionPart> objections,
        List<String> proposed,
        List<String> honoured,
        List<String> revoked,
        List<ExpectationPart> expectations,
        List<IncidentPart> incidents,
        List<RefusalPart> expectedRefusals,
        List<InvariantPart> invariants,
        @Nullable EnginePart engine) {

    /** Which campaign; {@code quota} is how many it means to honour. */
    public record CampaignPart(String id, int year, int quota) {}

    /** How the workbook was taken. */
    public record NomineesPart(int read, int accepted, List<FindingPart> rejected, List<FindingPart> warnings) {

        /** Nothing was read. */
        public static final NomineesPart NONE = new NomineesPart(0, 0, List.of(), List.of());
    }

    /** A fault or a doubt in one cell: row as the workbook numbers it, column by its header. */
    public record FindingPart(int row, @Nullable String column, String code, String message) {}

    /**
     * What was taken for granted.
     *
     * @param nominees what annex 3 does not hold, for every nominee
     * @param rows where a deviation set it otherwise, by row
     * @param units enterprises that no file knows
     */
    public record AssumedPart(
            Map<String, Object> nominees, SortedMap<Integer, Map<String, Object>> rows, List<UnitPart> units) {}

    /** An enterprise with an invented credit code, in the region that the postal address seems to name. */
    public record UnitPart(String name, String creditCode, String region, boolean regionFound) {}

    /** One of the four phases: its window, and when the campaign entered and left it. */
    public record PhasePart(
            String key,
            OffsetDateTime opensAt,
            OffsetDateTime closesAt,
            @Nullable OffsetDateTime entered,
            @Nullable OffsetDateTime left) {}

    /** A unit's round of recommendation with its internal publicity. */
    public record RoundPart(
            String number,
            String unit,
            @Nullable LocalDate postedOn,
            @Nullable LocalDate lastDay,
            @Nullable OffsetDateTime endsAt,
            List<String> candidates) {}

    /** One candidate. */
    public record CandidatePart(
            String number,
            @Nullable Integer row,
            String name,
            String unit,
            String industry,
            @Nullable Integer rank,
            String stage,
            @Nullable String outcome,
            @Nullable BigDecimal score,
            @Nullable Integer place,
            @Nullable PostingPart internalPublicity,
            List<TrailPart> trail) {}

    /** An internal publicity. */
    public record PostingPart(LocalDate postedOn, LocalDate lastDay, OffsetDateTime endsAt) {}

    /** A step of the way, in the order in which they were entered. */
    public record TrailPart(
            OffsetDateTime at, String step, @Nullable String result) {}

    /** The public notice; it ends at 24:00 of its last day. */
    public record NoticePart(LocalDate postedOn, LocalDate lastDay, OffsetDateTime endsAt, int workingDays) {}

    /** What the scenario expected of a row. */
    public record ExpectationPart(
            int row, String expected, @Nullable String actual, boolean met) {}

    /** An objection; {@code state} is a name of {@link org.jiangxuan.publicity.ObjectionState}. */
    public record ObjectionPart(
            String key,
            String candidate,
            String level,
            OffsetDateTime registeredAt,
            String state,
            @Nullable OffsetDateTime concludedAt) {}

    /** What somebody did outside any task; without a result when the case was over before. */
    public record IncidentPart(
            OffsetDateTime at,
            @Nullable String candidate,
            String what,
            @Nullable String result) {}

    /** A refusal that the scenario expected; {@code key} is the case's or the round's. */
    public record RefusalPart(OffsetDateTime at, String key, String step, String field, String sentence) {}

    /** Something that must hold; at most twenty of its violations. */
    public record InvariantPart(String id, String title, boolean holds, List<String> violations) {}

    /** What is left in the engine. */
    public record EnginePart(long unfinishedInstances, long incidents, long failedJobs) {

        /** Nothing was started. */
        public static final EnginePart NONE = new EnginePart(0, 0, 0);
    }
}
