package org.jiangxuan.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jiangxuan.IntegrationTest;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignFiles;
import org.jiangxuan.campaign.Dalian2021;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.nomination.Nominee;
import org.jiangxuan.rehearsal.invariant.Invariants;
import org.jiangxuan.rehearsal.invariant.Invariants.Finding;
import org.jiangxuan.rehearsal.report.Report;
import org.jiangxuan.rehearsal.scenario.Scenario;
import org.jiangxuan.rehearsal.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every invariant holds after a rehearsal, and notices when what it watches is broken. */
class BrokenInvariantsIT extends IntegrationTest {

    private static final String SCENARIO = """
            deviations:
              - {row: 4, what: notice-objection, result: dismissed, concluded: in-time}
              - {row: 5, what: fraud, when: after-honour}
              - {row: 6, what: withdraws, phase: publicity}
              - {what: reserve-called-up}
            """;
    /** Of five the last two are left to the reserve: one moves up into the place of the third. */
    private static final int NOMINEES = 5;

    private static final String TWENTY_PLACES = "quota: {target: 20, tolerance: 2}";
    private static final String THREE_PLACES = "quota: {target: 3, tolerance: 2}";

    /** What breaks an invariant, by its id. */
    private static final Map<String, String> BREAKS = breaks();

    /** What breaks one condition of an invariant that has several. */
    private static final List<Condition> CONDITIONS = conditions();

    /** Declared while the public notice and the reserve's own were posted. */
    private static final String HOLIDAY = """
            insert into calendar_change (changed_day, is_off, reason, declared_by, declared_at)
            select date '2021-08-11', true, '临时放假', 'secretariat1', timestamp with time zone '2021-08-10 09:00:00+08:00'
            from campaign
            """;

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private Invariants invariants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void everyInvariantNoticesWhatBreaksIt() throws IOException {
        Options options = new Options(
                Path.of("campaigns/dalian-2021.yaml"),
                Path.of("campaigns/samples/nominees-2021.xlsx"),
                Path.of("target"),
                null,
                7,
                false,
                0);
        Input input = few(Input.read(options));
        Report report = rehearsal.run(input, options, new PrintStream(OutputStream.nullOutputStream()));

        assertThat(report.faults()).isEmpty();
        assertThat(report.honoured()).hasSize(2);
        CampaignDefinition campaign = Objects.requireNonNull(input.campaign());
        int acted = jdbc.sql("select count(*) from ACT_HI_TASKINST where DELETE_REASON_ = 'completed'")
                .query(Integer.class)
                .single();
        assertThat(Stream.concat(BREAKS.keySet().stream(), CONDITIONS.stream().map(Condition::id)))
                .containsAll(report.invariants().stream()
                        .map(invariant -> invariant.id())
                        .toList());
        BREAKS.forEach((id, sql) -> notices(campaign, acted, id, sql));
        notices(campaign, acted, "INV-04", "update panel set decided_at = timestamp '2021-08-20 00:00:00'");
        notices(campaign, acted, "INV-04", "update commendation_batch set reported_on = date '2021-08-11'");
        notices(campaign, acted, "INV-16", """
                update ban set banned_at = timestamp with time zone '2021-08-01 00:00:00+08:00', identity_index = (
                    select min(identity_index) from candidate where outcome = 'HONOURED')
                """);
        notices(campaign, acted, "INV-22", "update honour set withheld_because = '误登'");
        notices(campaign, acted, "INV-05", "update publicity set closed_at = null where kind = 'PUBLIC_NOTICE'");
        notices(campaign, acted, "INV-11", """
                update revocation set reported_at = timestamp with time zone '2021-07-10 00:00:00+08:00'
                """);
        CONDITIONS.forEach(condition -> says(campaign, acted, condition));
        CampaignDefinition noMore =
                CampaignFiles.parse(Dalian2021.with(TWENTY_PLACES, "quota: {target: 3, tolerance: 0}"));
        says(noMore, acted, new Condition("INV-18", "超过名额", "update standing set called_up_at = null"));
        holds("INV-18", after(noMore, acted, List.of()));
        notices(campaign, acted, "INV-04", HOLIDAY);
        holds("INV-04", after(campaign, acted, List.of(HOLIDAY, """
                update publicity set state = 'ABANDONED', closed_at = timestamp with time zone '2021-08-09 09:00:00+08:00'
                where kind in ('PUBLIC_NOTICE', 'OWN_PUBLIC')
                """)));
    }

    private static void holds(String id, List<Finding> findings) {
        assertThat(findings)
                .filteredOn(finding -> finding.id().equals(id))
                .hasSize(1)
                .allMatch(Finding::holds);
    }

    private void notices(CampaignDefinition campaign, int acted, String id, String sql) {
        assertThat(after(campaign, acted, List.of(sql)))
                .filteredOn(finding -> !finding.holds())
                .extracting(Finding::id)
                .as(id)
                .contains(id);
    }

    private void says(CampaignDefinition campaign, int acted, Condition broken) {
        assertThat(after(campaign, acted, broken.statements()))
                .filteredOn(finding -> finding.id().equals(broken.id()))
                .flatExtracting(Finding::violations)
                .as(broken.toString())
                .isNotEmpty()
                .allMatch(violation -> violation.contains(broken.sentence()));
    }

    /** What the invariants find when something was changed, each statement at least one row. */
    private List<Finding> after(CampaignDefinition campaign, int acted, List<String> statements) {
        List<Finding> findings = Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            statements.forEach(sql -> assertThat(jdbc.sql(sql).update()).as(sql).isPositive());
            return invariants.check(campaign, acted);
        }));
        assertThat(findings)
                .flatExtracting(Finding::violations)
                .as(statements.toString())
                .noneMatch(violation -> violation.startsWith("无法检查"));
        return findings;
    }

    private static Input few(Input all) throws IOException {
        IntakeReport intake = Objects.requireNonNull(all.intake());
        List<Nominee> few = intake.accepted().subList(0, NOMINEES);
        Scenario scenario = ScenarioReader.read(
                        new ByteArrayInputStream(SCENARIO.getBytes(StandardCharsets.UTF_8)), Set.of())
                .scenario();
        return new Input(
                CampaignFiles.parse(Dalian2021.with(TWENTY_PLACES, THREE_PLACES)),
                new IntakeReport(few.size(), few, List.of(), List.of(), intake.identityColumn()),
                scenario,
                List.of());
    }

    private static Map<String, String> breaks() {
        Map<String, String> breaks = new LinkedHashMap<>();
        breaks.put("INV-01", "update ACT_HI_PROCINST set END_TIME_ = null where PROC_DEF_KEY_ = 'honour'");
        breaks.put("INV-02", "update candidate set stage = 'SCORED' where outcome = 'REVOKED'");
        breaks.put("INV-03", "update candidate set outcome = 'NOT_PROPOSED' where outcome = 'HONOURED'");
        breaks.put("INV-04", "update publicity set last_day = date '2021-08-20' where kind = 'PUBLIC_NOTICE'");
        breaks.put("INV-05", "update publicity set closed_at = registered_at");
        breaks.put("INV-06", "update candidate set received_at = timestamp with time zone '2021-07-03 00:00:00+08:00'");
        breaks.put("INV-07", "delete from material_receipt");
        breaks.put("INV-08", """
                insert into unit_recommendation_candidate (round_id, position, candidate_number)
                select (select min(id) from unit_recommendation), cast(100 + id as integer), number from candidate
                """);
        breaks.put("INV-09", "update honour set completed_at = null");
        breaks.put("INV-10", """
                update honour set certificate_number = 'DALIAN-2021-099'
                where certificate_number = 'DALIAN-2021-001'
                """);
        breaks.put("INV-11", """
                update objection set registered_at = timestamp with time zone '2021-06-20 00:00:00+08:00'
                """);
        breaks.put(
                "INV-12",
                "update ACT_HI_TASKINST set ASSIGNEE_ = 'finance01' where TASK_DEF_KEY_ = 'task-determination'");
        breaks.put("INV-13", "update ACT_HI_TASKINST set DELETE_REASON_ = null where TASK_DEF_KEY_ = 'task-announce'");
        breaks.put("INV-14", """
                update ACT_HI_TASKINST set DUE_DATE_ = timestamp '2021-08-01 00:00:00'
                where TASK_DEF_KEY_ = 'task-announce'
                """);
        breaks.put("INV-15", """
                update ACT_HI_ACTINST set END_TIME_ = timestamp '2021-08-12 01:00:00'
                where ACT_ID_ = 'timer-public-notice'
                """);
        breaks.put("INV-16", "delete from ban");
        breaks.put("INV-17", """
                update ACT_HI_VARINST set TEXT_ = '13912345678'
                where NAME_ = 'candidateNumber' and PROC_DEF_KEY_ = 'honour'
                """);
        breaks.put("INV-18", "update standing set place = place + 7 where place = 1");
        breaks.put("INV-19", "update objection set state = 'UPHELD'");
        breaks.put("INV-20", """
                update ACT_HI_TASKINST set ASSIGNEE_ = (
                    select max(d.ASSIGNEE_) from ACT_HI_TASKINST d where d.TASK_DEF_KEY_ = 'task-revocation-decision')
                where TASK_DEF_KEY_ = 'task-revocation-second-key'
                """);
        breaks.put("INV-21", "update revocation set revocation_key = '2021-W00009'");
        breaks.put("INV-22", "update honour set paid_on = null");
        breaks.put("INV-23", """
                update campaign_phase set reached_at = timestamp with time zone '2021-06-01 00:00:00+08:00'
                where phase = 'ANNOUNCED'
                """);
        breaks.put("INV-24", """
                update authority_opinion set given_at = timestamp with time zone '2021-08-30 00:00:00+08:00'
                """);
        return breaks;
    }

    private static List<Condition> conditions() {
        return List.of(
                new Condition("INV-16", "弄虚作假没有查实", "update revocation set state = 'NOT_REVOKED'"),
                new Condition("INV-18", "没有入选", "update standing set proposed = false where place = 1"),
                new Condition("INV-25", "名次在前的候补人选还在等待", "update standing set place = 9 - place where place in (4, 5)"),
                new Condition("INV-25", "名单没有空缺", """
                        update standing set called_up_at = timestamp with time zone '2021-08-03 09:00:00+08:00'
                        where place = 4
                        """),
                new Condition("INV-25", "名单没有空缺", """
                        update standing set called_up_at = timestamp with time zone '2021-08-06 09:00:00+08:00',
                        proposed = true, reserve = false where place = 5
                        """),
                new Condition(
                        "INV-25",
                        "没有另行公示期满",
                        "update publicity set closed_at = registered_at where kind = 'OWN_PUBLIC'"),
                new Condition("INV-25", "没有另行公示期满", """
                        update publicity set registered_at = timestamp with time zone '2021-08-03 09:00:00+08:00'
                        where kind = 'OWN_PUBLIC'
                        """),
                new Condition("INV-25", "没有另行公示期满", """
                        update honour set opened_at = timestamp with time zone '2021-08-13 09:00:00+08:00'
                        """),
                new Condition("INV-26", "次，而两人都同意", """
                        insert into sending_ahead (sending_key, campaign_id, ordinal, proposed, reason, first_by, first_at,
                        confirmed, version)
                        select 'another', id, 9, true, '先行报送', 'one', current_timestamp, true, 0 from campaign
                        """),
                new Condition("INV-26", "没有两人同意就已撤销", "update revocation set confirmed = false"),
                new Condition("INV-26", "没有两人同意就已撤销", "update revocation set revoking = false"),
                new Condition("INV-27", "未经市政府批准", "update commendation_batch set approved_on = null"),
                new Condition("INV-27", "未经市政府批准", "update commendation_batch set state = 'APPROVED'"),
                new Condition("INV-27", "未经市政府批准", "update commendation_name set struck_because = '误登'"),
                new Condition("INV-27", "没有重新报送", """
                        insert into commendation_batch (batch_key, campaign_id, ordinal, state, report_number, reported_on,
                        reported_by, version)
                        select 'another', campaign_id, 9, 'RETURNED', report_number, reported_on, reported_by, 0
                        from commendation_batch where ordinal = 1
                        """, """
                        insert into commendation_name (batch_key, candidate_number, place)
                        select 'another', min(candidate_number), 1 from honour
                        """));
    }

    /**
     * A condition and what breaks it, and it alone.
     *
     * @param sentence what is in each of the invariant's sentences then
     */
    private record Condition(String id, String sentence, List<String> statements) {

        Condition(String id, String sentence, String... statements) {
            this(id, sentence, List.of(statements));
        }
    }
}
