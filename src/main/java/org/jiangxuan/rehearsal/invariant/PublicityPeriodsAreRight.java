package org.jiangxuan.rehearsal.invariant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiangxuan.campaign.CampaignDefinition.PublicityRule;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.rehearsal.invariant.Evidence.Row;

/**
 * Every publicity has the length of the rule, counted day by day, and ends at 24:00 of its last day (N40, N45); one that was
 * given up stays as it was, whatever is declared later. None is dated before what it publishes was decided, and nobody is
 * reported to the government before the end of their notices (N46).
 */
final class PublicityPeriodsAreRight implements Invariant {

    private static final String DECIDED = """
            select p.kind, p.subject, p.posted_on, d.decided_at from publicity p join (
                select 'INTERNAL' as kind, round_key as subject, ranked_at as decided_at from unit_recommendation
                union all select 'PUBLIC_NOTICE', campaign_id, decided_at from panel
                union all select 'OWN_INTERNAL', objection_key, concluded_at from objection
                union all select 'OWN_PUBLIC', objection_key, concluded_at from objection
                union all select 'OWN_PUBLIC', candidate_number, called_up_at from standing
            ) d on d.kind = p.kind and d.subject = p.subject
            where p.campaign_id = :campaign order by p.id
            """;

    private static final String REPORTED = """
            select distinct n.candidate_number from commendation_name n
            join commendation_batch b on b.batch_key = n.batch_key
            join publicity_candidate s on s.candidate_number = n.candidate_number
            join publicity p on p.id = s.publicity_id
            where b.campaign_id = :campaign and p.kind in ('PUBLIC_NOTICE', 'OWN_PUBLIC') and b.reported_on <= p.last_day
            """;

    @Override
    public String id() {
        return "INV-04";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        Stream<String> wrong =
                evidence.rows("select * from publicity where campaign_id = :campaign order by id").stream()
                        .filter(row -> !isRight(evidence, row))
                        .map(row -> row.text("kind") + " " + row.text("subject") + "：" + row.day("posted_on") + " 张贴，"
                                + "登记的末日为 " + row.day("last_day") + "，应为 " + lastDay(evidence, row));
        Stream<String> early = evidence.rows(DECIDED).stream()
                .filter(row -> isEarly(row.day("posted_on"), row.at("decided_at")))
                .map(row -> row.text("kind") + " " + row.text("subject") + "：公示日期早于作出决定的日期");
        Stream<String> hasty = evidence.texts(REPORTED).stream().map(number -> number + " 的公示期未满就已报送");
        return Stream.of(wrong, early, hasty).flatMap(s -> s).toList();
    }

    private static boolean isEarly(LocalDate posted, Optional<Instant> decided) {
        return decided.filter(at -> !posted.isBefore(ChinaTime.date(at))).isEmpty();
    }

    private static boolean isRight(Evidence evidence, Row row) {
        LocalDate last = lastDay(evidence, row);
        Instant ends = row.instant("ends_at");
        return row.day("last_day").equals(last) && ends.equals(ChinaTime.startOfDay(last.plusDays(1)));
    }

    private static LocalDate lastDay(Evidence evidence, Row row) {
        PublicityRule rule = row.text("kind").contains("INTERNAL")
                ? evidence.campaign().internalPublicity()
                : evidence.campaign().publicNotice();
        Instant until = row.text("state").equals("ABANDONED") ? row.instant("closed_at") : Instant.MAX;
        return evidence.almanac().lastDay(row.day("posted_on"), rule.workingDays(), rule.firstDayCounts(), until);
    }
}
