package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiangxuan.security.LoggedIn.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.Job;
import org.jiangxuan.CreditCodes;
import org.jiangxuan.People;
import org.jiangxuan.Statements;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * How many statements the database is sent by each step of the straight way, whether a person takes it (claims and
 * completes) or a job, and by the pages that list cases. A batch is one statement; taking a block of numbers from a
 * sequence, which comes once in fifty times or a thousand, is none.
 */
class StatementsIT extends ProcessTest {

    private static final int CAP = 3;

    /** By which a step differs with what the tests before it left read. */
    private static final int SLACK = 3;

    /** About so many; fewer is better, and then this table is to be lowered. */
    private static final Map<String, Integer> ALLOWED = counts("""
            job:rule-eligibility                 28
            job:scoring                          46
            job:start-sweep                      22
            job:task-authority-opinion           42
            job:timer-evaluation-opens           19
            job:timer-internal-publicity         19
            job:timer-public-notice              51
            job:timer-recommendation-closes      26
            job:timer-recommendation-opens       20
            job:timer-recommendation-reminder    20
            job:timer-review-opens               26
            job:wait-all-determined              29
            job:wait-all-scored                  24
            job:wait-evaluation-open             36
            job:wait-list-decided                21
            job:wait-notice-ended                19
            job:wait-review-open                 37
            job:wait-unit-recommended            19
            page:/                               11
            page:/campaigns                      30
            page:/dossier                        6
            submit                               21
            task-authority-opinion               43
            task-centre-consolidation            39
            task-centre-receipt                  44
            task-decide-list                     69
            task-determination                   50
            task-district-opinion                55
            task-enterprise-check                47
            task-expert-score                    35
            task-form-panel                      56
            task-panel-vote                      46
            task-post-internal-publicity         43
            task-post-public-notice              55
            task-qualification-review            39
            task-register-publicity-result       100
            task-select-and-rank                 51
            task-union-opinion                   44
            work-list                            2
            """);

    @Autowired
    private MockMvc mvc;

    /** By step or page; of the last time each was taken. */
    private final Map<String, List<String>> sent = new TreeMap<>();

    @Test
    void no_step_sends_more_than_it_needs() throws Exception {
        theStraightWayOf(CAP); // what is read once and kept
        beginAnew();
        theStraightWayOf(CAP);

        assertThat(sent).containsOnlyKeys(ALLOWED.keySet());
        sent.forEach((step, statements) -> assertThat(statements)
                .as(step + " sends\n" + String.join("\n", statements))
                .hasSizeLessThanOrEqualTo(ALLOWED.getOrDefault(step, 0) + SLACK));
    }

    @Test
    void the_last_of_thirty_candidates_costs_what_the_last_of_three_does() throws Exception {
        theStraightWayOf(30);
        Map<String, Integer> ofThirty = counts();
        beginAnew();
        theStraightWayOf(3);

        Map<String, Integer> ofThree = counts();

        assertThat(ofThirty).containsOnlyKeys(ofThree.keySet());
        ofThirty.forEach((step, statements) -> assertThat(statements)
                .as(step + " for three candidates, and a few more for another way out")
                .isLessThanOrEqualTo(ofThree.getOrDefault(step, 0) + SLACK));
    }

    private void beginAnew() throws InterruptedException {
        sent.clear();
        beginEmptyOnTheDayOfTheNotice();
        startCampaign();
    }

    private static Map<String, Integer> counts(String table) {
        return table.lines()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(line -> line[0], line -> Integer.valueOf(line[1])));
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        sent.forEach((step, statements) -> counts.put(step, statements.size()));
        return counts;
    }

    /** Three candidates of each unit, through every step up to the end of the public notice. */
    private void theStraightWayOf(int cases) throws Exception {
        List<String> numbers = new ArrayList<>();
        recommendationOpens();
        for (int n = 0; n < cases; n++) {
            String unit = CreditCodes.nth(n / CAP);
            register(unit, "大连试验" + n / CAP + "号有限公司", REGION);
            counted("submit", () -> numbers.add(candidates.submit(People.applying(CAMPAIGN, unit))));
        }
        jobs();
        pages();
        numbers.forEach(this::consulted);
        moveTo("2021-06-23T09:00");
        for (WorkItem round : open("task-select-and-rank")) {
            ranked(round.businessKey(), rounds.rankable(round.businessKey()).toArray(String[]::new));
        }
        each("task-post-internal-publicity", Map.of("postedOn", "2021-06-23", "place", "厂区公告栏"));
        moveTo("2021-07-01T00:00");
        each("task-register-publicity-result", CLEAN);
        each("task-district-opinion", AGREE);
        each("task-centre-receipt", RECEIVED);
        moveTo("2021-07-03T00:00");
        complete(CAMPAIGN, "task-centre-consolidation", Map.of("remark", "材料齐全"));
        moveTo("2021-07-05T00:00");
        pages();
        numbers.forEach(this::reviewed);
        each("task-determination", Map.of("decision", "determined"));
        sweep();
        moveTo("2021-07-19T00:00");
        formPanel();
        for (WorkItem sheet : open("task-expert-score")) {
            // no two alike: a tie at the end of the list has rules of its own
            complete(sheet, Map.of("c4", 90.5 - numbers.indexOf(sheet.businessKey()), "c5", 80, "c6", 85));
        }
        sweep();
        complete(
                CAMPAIGN,
                "task-panel-vote",
                Map.of("membersPresent", 7, "minutesNumber", "纪要〔2021〕1号", "ballots", ballots(numbers)));
        complete(
                CAMPAIGN,
                "task-decide-list",
                Map.of("listSize", Math.min(cases, definition.quota().target())));
        moveTo("2021-08-02T09:00");
        complete(
                CAMPAIGN,
                "task-post-public-notice",
                Map.of("postedOn", "2021-08-02", "noticeNumber", "公示〔2021〕1号", "url", "https://rsj.example.cn/1"));
        moveTo("2021-08-12T00:00");
        pages();
    }

    private static String ballots(List<String> numbers) {
        return numbers.stream().map(number -> number + " 7 0 0").collect(Collectors.joining("\n"));
    }

    private void pages() throws Exception {
        CurrentUser secretariat = GroupNames.fromGroups("secretariat1", "秘书处", List.of(GroupNames.SECRETARIAT));
        for (String address : List.of("/", "/dossier", "/campaigns/" + CAMPAIGN)) {
            List<String> statements = new ArrayList<>(Statements.during(() -> show(address, secretariat)));
            keep("page:" + address.replace("/" + CAMPAIGN, ""), statements);
        }
        counted("work-list", () -> workList.openFor("district" + REGION));
    }

    private void show(String address, CurrentUser user) {
        try {
            mvc.perform(get(address).with(user(user))).andExpect(status().isOk());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<WorkItem> open(String step) {
        return workList.open().stream().filter(item -> item.step().equals(step)).toList();
    }

    private void each(String step, Map<String, Object> values) {
        open(step).forEach(item -> complete(item, values));
    }

    @Override
    protected void complete(WorkItem task, Map<String, Object> values) {
        String person = person(task);
        counted(task.step(), () -> {
            if (task.assignee() == null) {
                workList.claim(task.id(), person);
            }
            workList.complete(task.id(), person, values);
        });
        jobs();
    }

    @Override
    protected void moveTo(String localDateTime) {
        time.moveTo(at(localDateTime));
        jobs();
    }

    @Override
    protected void sweep() {
        time.moveTo(timerDue(CAMPAIGN, "start-sweep"));
        jobs();
    }

    /** Executes what is due; what batches do is left out, for each of their jobs does ten cases at the most. */
    private void jobs() {
        List<Job> due;
        while (!(due = management.createJobQuery().executable().active().list()).isEmpty()) {
            due.forEach(this::execute);
        }
    }

    private void execute(Job job) {
        if (management.createJobQuery().jobId(job.getId()).count() == 0) {
            return; // an earlier one ended its instance
        }
        String step = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        if (step == null) {
            management.executeJob(job.getId());
        } else {
            counted("job:" + step, () -> management.executeJob(job.getId()));
        }
    }

    private void counted(String step, Runnable work) {
        keep(step, Statements.during(work));
    }

    private void keep(String step, List<String> statements) {
        sent.put(
                step,
                statements.stream()
                        .filter(sql -> !sql.contains("nextval") && !sql.contains("next value for"))
                        .toList());
    }
}
