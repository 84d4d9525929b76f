package org.jiangxuan.rehearsal.invariant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxuan.rehearsal.invariant.Evidence.Row;

/** A case with an outcome has passed the one end of the diagram that stands for it, and no other such end. */
final class EachOutcomeHasItsLastStep implements Invariant {

    private static final Map<String, Set<String>> ENDS = Map.ofEntries(
            Map.entry("HONOURED", Set.of("end-honoured")),
            Map.entry("NOT_ELIGIBLE", Set.of("end-not-eligible")),
            Map.entry("ENTERPRISE_REFUSED", Set.of("end-enterprise-refused")),
            Map.entry("UNION_DISAGREED", Set.of("end-union-disagreed")),
            Map.entry("NOT_RECOMMENDED", Set.of("end-not-recommended")),
            Map.entry("NOT_SUBMITTED", Set.of("end-not-submitted", "end-paper-not-received")),
            Map.entry("DISTRICT_REFUSED", Set.of("end-district-refused")),
            Map.entry("NOT_DETERMINED", Set.of("end-not-determined", "end-not-corrected")),
            Map.entry("NOT_PROPOSED", Set.of("end-not-proposed")),
            Map.entry("OBJECTION_UPHELD", Set.of("end-objection-upheld")),
            Map.entry("STRUCK", Set.of("end-struck")),
            Map.entry("WITHDRAWN", Set.of("end-withdrawn")),
            Map.entry("DISQUALIFIED", Set.of("end-disqualified")),
            Map.entry("REVOKED", Set.of("end-title-revoked", "end-honoured")));

    private static final Set<String> ALL =
            ENDS.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    @Override
    public String id() {
        return "INV-03";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        Map<String, Set<String>> passed = evidence.rows("""
                        select i.BUSINESS_KEY_, a.ACT_ID_ from ACT_HI_ACTINST a
                        join ACT_HI_PROCINST i on i.ID_ = a.PROC_INST_ID_
                        where i.PROC_DEF_KEY_ = 'candidate' and a.ACT_ID_ like 'end-%'
                        """).stream()
                .filter(row -> ALL.contains(row.text("ACT_ID_")))
                .collect(Collectors.groupingBy(
                        row -> row.text("BUSINESS_KEY_"),
                        Collectors.mapping(row -> row.text("ACT_ID_"), Collectors.toSet())));
        return evidence
                .rows("select number, outcome from candidate where campaign_id = :campaign and outcome is not null")
                .stream()
                .filter(row -> !fits(row, passed.getOrDefault(row.text("number"), Set.of())))
                .map(row -> row.text("number") + " 结果为 " + row.text("outcome") + "，却经过 "
                        + passed.getOrDefault(row.text("number"), Set.of()))
                .toList();
    }

    private static boolean fits(Row row, Set<String> passed) {
        return passed.size() == 1
                && ENDS.getOrDefault(row.text("outcome"), Set.of()).containsAll(passed);
    }
}
