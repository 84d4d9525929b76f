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
import org.jiangxuan.IntegrationTest;
import org.jiangxuan.campaign.CampaignDefinition;
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
            """;

    /** What breaks an invariant, by its id. */
    private static final Map<String, String> BREAKS = breaks();

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
        CampaignDefinition campaign = Objects.requireNonNull(input.campaign());
        int acted = jdbc.sql("select count(*) from ACT_HI_TASKINST where DELETE_REASON_ = 'completed'")
                .query(Integer.class)
                .single();
        assertThat(BREAKS.keySet())
                .isEqualTo(Set.copyOf(report.invariants().stream()
                        .map(invariant -> invariant.id())
                        .toList()));
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
    }

    private void notices(CampaignDefinition campaign, int acted, String id, String sql) {
        List<Finding> findings = Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            assertThat(jdbc.sql(sql).update()).as(id).isPositive();
            return invariants.check(campaign, acted);
        }));
        assertThat(findings)
                .filteredOn(finding -> !finding.holds())
                .extracting(Finding::id)
                .as(id)
                .contains(id);
        assertThat(findings)
                .flatExtracting(Finding::violations)
                .as(id)
                .noneMatch(violation -> violation.startsWith("无法检查"));
    }

    private static Input few(Input all) throws IOException {
        IntakeReport intake = Objects.requireNonNull(all.intake());
        List<Nominee> few = intake.accepted().subList(0, 4);
        Scenario scenario = ScenarioReader.read(
                        new ByteArrayInputStream(SCENARIO.getBytes(StandardCharsets.UTF_8)), Set.of())
                .scenario();
        return new Input(
                all.campaign(),
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
        breaks.put("INV-25", """
                update standing set called_up_at = timestamp with time zone '2021-08-05 00:00:00+08:00' where place = 1
                """);
        breaks.put("INV-26", "update revocation set confirmed = false");
        breaks.put("INV-27", "update commendation_batch set approved_on = null");
        return breaks;
    }
}
