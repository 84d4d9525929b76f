package org.jiangxuan.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jiangxuan.IntegrationTest;
import org.jiangxuan.rehearsal.ChaosInput;
import org.jiangxuan.rehearsal.driver.CampaignRun;
import org.jiangxuan.rehearsal.driver.CampaignRuns;
import org.jiangxuan.rehearsal.driver.Watcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is checked after nodes were killed notices each thing that a kill could have broken. */
class PlantedCrashFaultsIT extends IntegrationTest {

    private static final int PEOPLE = 3;
    private static final long SEED = 3;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CampaignRuns runs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @AfterEach
    void takeTheBoardDown() {
        jdbc.sql("drop table if exists cluster_act").update();
    }

    @Test
    void everything_that_a_kill_could_break_is_noticed() {
        Part part = played();
        List<String> tasks = jdbc.sql("select ID_ from ACT_HI_TASKINST where DELETE_REASON_ = 'completed'")
                .query(String.class)
                .list();
        assertThat(tasks).hasSizeGreaterThan(30);
        String task = tasks.get(0);

        assertThat(faults(part, heard(tasks), 0)).isEmpty();
        assertThat(faults(part, heard(tasks, NodeMain.DONE + task), 0)).containsExactly("done twice: " + task);
        assertThat(faults(part, heard(tasks, NodeMain.FAULT + "withdrawal: broken"), 0))
                .singleElement()
                .asString()
                .contains("withdrawal: broken");
        // who was killed could not say any more what was done: two people at each node
        assertThat(faults(part, heard(tasks.subList(2, tasks.size())), 1)).isEmpty();
        assertThat(faults(part, heard(tasks.subList(3, tasks.size())), 1))
                .singleElement()
                .asString()
                .contains("by nobody");

        planted()
                .forEach((sql, fault) -> assertThat(faultsAfter(part, sql, heard(tasks)))
                        .as(sql)
                        .anyMatch(found -> found.contains(fault)));
    }

    @Test
    void a_timer_is_late_by_a_dead_nodes_lock_at_the_most() {
        Part part = played();
        List<String> tasks = jdbc.sql("select ID_ from ACT_HI_TASKINST where DELETE_REASON_ = 'completed'")
                .query(String.class)
                .list();
        String late = """
                update ACT_HI_ACTINST set END_TIME_ = END_TIME_ + interval '%d' minute
                where ACT_ID_ = 'timer-internal-publicity'
                """;

        assertThat(faultsAfter(part, late.formatted(5), heard(tasks), 1)).isEmpty();
        assertThat(faultsAfter(part, late.formatted(5), heard(tasks), 0))
                .singleElement()
                .asString()
                .contains("INV-15");
        assertThat(faultsAfter(part, late.formatted(6), heard(tasks), 1))
                .singleElement()
                .asString()
                .contains("INV-15");
    }

    /** What breaks something, and by what word it is noticed. */
    private static Map<String, String> planted() {
        String one = "(select min(number) from candidate)";
        return Map.of(
                // a task of which somebody saw that it was done is open again, or never was
                "delete from ACT_HI_TASKINST where ID_ = (select min(ID_) from ACT_HI_TASKINST)",
                "lost",
                // a case that nobody goes on with
                "update candidate set outcome = null where number = " + one,
                "ended as none",
                "update ACT_HI_PROCINST set END_TIME_ = null where BUSINESS_KEY_ = " + one,
                "INV-01",
                // a case that ended otherwise than what happened to it lets it
                "update candidate set outcome = 'UNION_DISAGREED' where number = " + one,
                "ended as UNION_DISAGREED",
                // a step outside the engine's transaction, which was repeated
                "update ACT_HI_PROCINST set BUSINESS_KEY_ = " + one + " where PROC_DEF_KEY_ = 'candidate'",
                "INV-13",
                // a job that failed as often as it may
                "insert into ACT_RU_JOB (ID_, REV_, TYPE_, RETRIES_, SUSPENSION_STATE_, EXCLUSIVE_) "
                        + "values ('stuck', 1, 'message', 0, 1, true)",
                "INV-01",
                // an act that was done and yet is to be done
                "insert into cluster_act (place, result) values (0, '2021-Y00099')",
                "but kept",
                // an event that no listener has finished with
                "insert into event_publication (id, listener_id, event_type, serialized_event, publication_date) "
                        + "values ('00000000-0000-0000-0000-000000000001', 'l', 'e', '{}', current_timestamp)",
                "heard of");
    }

    private List<String> faultsAfter(Part part, String sql, Said said) {
        return faultsAfter(part, sql, said, 0);
    }

    private List<String> faultsAfter(Part part, String sql, Said said, int killed) {
        List<String> found = transactions.execute(status -> {
            status.setRollbackOnly();
            assertThat(jdbc.sql(sql).update()).as(sql).isPositive();
            return faults(part, said, killed);
        });
        return found == null ? List.of() : found;
    }

    private List<String> faults(Part part, Said said, int killed) {
        return new Check(beans, part, said, killed).faults();
    }

    private static Said heard(List<String> tasks, String... more) {
        Said said = new Said();
        tasks.forEach(task -> said.heard("a node", NodeMain.DONE + task));
        List.of(more).forEach(line -> said.heard("a node", line));
        return said;
    }

    /** A campaign in which nobody was killed. */
    private Part played() {
        ChaosInput drawn = ChaosInput.draw(PEOPLE, SEED);
        CampaignRun run = runs.of(drawn.campaign(), drawn.scenario(), SEED, UnaryOperator.identity(), Watcher.NONE);
        run.setUp(drawn.intake().accepted(), UUID.randomUUID().toString());
        Map<Integer, String> numbers = run.apply(drawn.intake());
        assertThat(run.toTheEnd()).isTrue();
        new Board(jdbc).create();
        jdbc.sql("""
                insert into cluster_act (place, result)
                select 0, objection_key from objection union all select 0, revocation_key from revocation
                """).update();
        return Part.read(Part.line(PEOPLE, SEED, numbers), beans);
    }
}
