package org.jiangxuan.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.evaluation.Standing;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.rehearsal.chaos.Oracle;
import org.jiangxuan.rehearsal.invariant.Invariants;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a round must have left behind, whoever was killed in it. */
final class Check {

    /** The engine's, for which a job is locked. */
    private static final Duration LOCK = Duration.ofMinutes(5);

    private final BeanFactory beans;
    private final Part part;
    private final Said said;
    private final int killed;
    private final JdbcClient jdbc;

    Check(BeanFactory beans, Part part, Said said, int killed) {
        this.beans = beans;
        this.part = part;
        this.said = said;
        this.killed = killed;
        this.jdbc = beans.getBean(JdbcClient.class);
    }

    /** One sentence for each thing that is wrong. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(said.faults());
        faults.addAll(lostOrTwice());
        faults.addAll(unheard());
        faults.addAll(acts());
        faults.addAll(invariants());
        faults.addAll(surprises());
        return faults;
    }

    /** What people saw done is done, once; beyond it there is only what was done by those who were killed right then. */
    private List<String> lostOrTwice() {
        List<String> faults = new ArrayList<>();
        List<String> seen = said.done();
        Set<String> done = new HashSet<>(jdbc.sql("select ID_ from ACT_HI_TASKINST where DELETE_REASON_ = 'completed'")
                .query(String.class)
                .list());
        Set<String> once = new HashSet<>(seen);
        once.stream()
                .filter(task -> Collections.frequency(seen, task) > 1)
                .map(task -> "done twice: " + task)
                .forEach(faults::add);
        once.stream()
                .filter(task -> !done.contains(task))
                .map(task -> "lost: " + task)
                .forEach(faults::add);
        done.removeAll(once);
        if (done.size() > killed * 2) {
            faults.add("done by nobody: " + done);
        }
        return faults;
    }

    /** An event that was published is heard of by each that listens to it, after a restart if need be. */
    private List<String> unheard() {
        return jdbc
                .sql("select listener_id from event_publication where completion_date is null")
                .query(String.class)
                .list()
                .stream()
                .map(listener -> "not heard of: " + listener)
                .toList();
    }

    /** What was filed at the board is in the register, and nothing else is: an act is done in one transaction or not at all. */
    private List<String> acts() {
        List<String> filed = new Board(jdbc).filed();
        List<String> kept = jdbc.sql(
                        "select objection_key from objection union all select revocation_key from revocation")
                .query(String.class)
                .list();
        return filed.stream().sorted().toList().equals(kept.stream().sorted().toList())
                ? List.of()
                : List.of("filed " + filed + ", but kept " + kept);
    }

    /** A deadline is kept but for the time for which a dead node's job stays locked. */
    private List<String> invariants() {
        return beans
                .getBean(Invariants.class)
                .check(part.campaign(), null, LOCK.plusMillis(1).multipliedBy(killed))
                .stream()
                .filter(finding -> !finding.holds())
                .map(finding -> finding.id() + " " + finding.title() + " " + finding.violations())
                .toList();
    }

    /** Every case ends as what happened to it lets it. */
    private List<String> surprises() {
        Oracle oracle = new Oracle(
                part.scenario(),
                Timetable.of(part.campaign(), beans.getBean(WorkingCalendar.class))
                        .internalPostingLatest(),
                part.campaign().windows().of(CampaignWindow.RECOMMENDATION).closes());
        Set<String> proposed = beans
                .getBean(Evaluations.class)
                .ranking(part.campaign().id())
                .stream()
                .filter(Standing::proposed)
                .map(Standing::number)
                .collect(Collectors.toSet());
        Map<String, String> outcomes =
                jdbc
                        .sql("select number, coalesce(outcome, 'none') as outcome from candidate")
                        .query()
                        .listOfRows()
                        .stream()
                        .collect(Collectors.toMap(
                                row -> (String) row.get("number"), row -> (String) row.get("outcome")));
        return part.numbers().entrySet().stream()
                .filter(entry -> {
                    Set<Outcome> allowed = oracle.allowed(entry.getKey(), proposed.contains(entry.getValue()));
                    return allowed.stream().noneMatch(outcome -> outcome.name().equals(outcomes.get(entry.getValue())));
                })
                .map(entry -> entry.getValue() + " ended as " + outcomes.get(entry.getValue()) + " with "
                        + part.scenario().of(entry.getKey()))
                .toList();
    }
}
