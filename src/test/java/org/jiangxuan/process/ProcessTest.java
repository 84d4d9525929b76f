package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.jiangxuan.IntegrationTest;
import org.jiangxuan.People;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignFiles;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Qualification;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.platform.WorkList;
import org.jiangxuan.registry.Accounts;
import org.jiangxuan.registry.Authority;
import org.jiangxuan.registry.EnterpriseCategory;
import org.jiangxuan.registry.Region;
import org.jiangxuan.registry.RegistrySetup;
import org.jiangxuan.registry.Units;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The 2021 campaign, started on the day of its notice, with one enterprise and an account for every role; and the words in
 * which the process tests tell what people do. Time moves only to instants that a test has asserted to be due.
 */
public abstract class ProcessTest extends IntegrationTest {

    protected static final String CAMPAIGN = "dalian-2021";
    protected static final String UNIT = "91210211HNXK1DWRUJ";
    protected static final String REGION = "210211";
    protected static final String PASSWORD = "Test-2021-pass!";

    protected static final Map<String, Object> AGREE = Map.of("opinion", "agree");

    protected static final Map<String, Object> RECEIVED =
            Map.of("decision", "received", "paperReceivedOn", "2021-07-01");

    protected static final Map<String, Object> CLEAN =
            Map.of("workerRepresentatives", 5, "sealed", true, "noObjection", true);

    @Autowired
    protected Campaigns campaigns;

    @Autowired
    protected Candidates candidates;

    @Autowired
    protected UnitRecommendations rounds;

    @Autowired
    protected WorkList workList;

    @Autowired
    protected VirtualTime time;

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected RegistrySetup registry;

    @Autowired
    protected Units units;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected ManagementService management;

    protected CampaignDefinition definition;

    @BeforeEach
    protected void startCampaign() {
        definition = CampaignFiles.read(Path.of("campaigns/dalian-2021.yaml"));
        campaigns.create(definition);
        registry.ensureGroups(
                definition.regions().stream()
                        .map(r -> new Region(r.code(), r.name()))
                        .toList(),
                definition.authorities().stream()
                        .map(a -> new Authority(a.code(), a.name()))
                        .toList());
        register(UNIT, "大连北海医药有限公司", REGION);
        for (String city : List.of("centre", "cityreview", "secretariat", "finance", "government", "supervision")) {
            account(city + "1", city);
        }
        definition.authorities().forEach(a -> account("authority" + a.code() + "1", GroupNames.authority(a.code())));
        for (int i = 1; i <= definition.panel().size(); i++) {
            account("expert" + i, GroupNames.EXPERTS);
        }
        campaigns.start(CAMPAIGN);
        time.drain();
    }

    protected void register(String unit, String name, String region) {
        units.register(unit, name, region, EnterpriseCategory.MUNICIPAL);
        account("hr" + unit, GroupNames.unitHr(unit));
        account("head" + unit, GroupNames.unitHead(unit));
        account("union" + unit, GroupNames.unitUnion(unit));
        account("district" + region, GroupNames.region(region));
    }

    private void account(String id, String group) {
        accounts.ensureUser(id, id, PASSWORD, Set.of(group));
    }

    /** The recommendation phase has begun. */
    protected void recommendationOpens() {
        moveTo("2021-06-18T00:00");
    }

    protected String apply() {
        return apply(People.QUALIFIED);
    }

    protected String apply(Qualification qualification) {
        String number = candidates.submit(People.applying(CAMPAIGN, UNIT, qualification));
        time.drain();
        return number;
    }

    protected static Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(ChinaTime.ZONE).toInstant();
    }

    protected void moveTo(String localDateTime) {
        time.moveTo(at(localDateTime));
        time.drain();
    }

    /** The one open task of this case and step. */
    protected WorkItem task(String businessKey, String step) {
        List<WorkItem> open = workList.open().stream()
                .filter(item ->
                        item.businessKey().equals(businessKey) && item.step().equals(step))
                .toList();
        assertThat(open).as("open %s of %s", step, businessKey).hasSize(1);
        return open.get(0);
    }

    /** Someone of the task's group claims and completes it. */
    protected void complete(String businessKey, String step, Map<String, Object> values) {
        complete(task(businessKey, step), values);
    }

    protected void complete(WorkItem task, Map<String, Object> values) {
        String person = person(task);
        if (task.assignee() == null) {
            workList.claim(task.id(), person);
        }
        workList.complete(task.id(), person, values);
        time.drain();
    }

    protected String person(WorkItem task) {
        if (task.assignee() != null) {
            return task.assignee();
        }
        assertThat(task.groups()).as("groups of %s", task.step()).hasSize(1);
        return accounts.members(task.groups().iterator().next()).get(0);
    }

    /**
     * The ids of the elements that the case has passed or stands at, in order. Steps that were interrupted are left out;
     * an error end, which interrupts its phase and itself, is not.
     */
    protected List<String> steps(String businessKey) {
        return time.steps(businessKey).stream()
                .filter(step -> !step.cancelled()
                        || step.step().startsWith("end-")
                        || step.step().startsWith("phase-"))
                .map(PassedStep::step)
                .toList();
    }

    /** The instant at which the one timer of this element is due. */
    protected Instant timerDue(String businessKey, String activityId) {
        Set<String> instances = new HashSet<>();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .forEach(instance -> instances.add(instance.getId()));
        List<Job> timers = management.createJobQuery().activityId(activityId).timers().list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .toList();
        assertThat(timers).as("timer %s of %s", activityId, businessKey).hasSize(1);
        return timers.get(0).getDuedate().toInstant();
    }

    protected String onlyRound() {
        var all = rounds.ofCampaign(CAMPAIGN);
        assertThat(all).hasSize(1);
        return all.get(0).key();
    }

    /** The enterprise has checked and its union agrees: the candidate waits for the unit's recommendation. */
    protected void consulted(String number) {
        complete(number, "task-enterprise-check", Map.of("opinion", "agree", "signatory", "王人事"));
        complete(number, "task-union-opinion", AGREE);
    }

    /** The unit ranks these on 23 June in its final round, posts them and registers a clean result on 1 July. */
    protected String recommended(String... numbers) {
        String round = onlyRound();
        moveTo("2021-06-23T09:00");
        ranked(round, numbers);
        complete(round, "task-post-internal-publicity", Map.of("postedOn", "2021-06-23", "place", "厂区公告栏"));
        moveTo("2021-07-01T00:00");
        complete(round, "task-register-publicity-result", CLEAN);
        return round;
    }

    protected void ranked(String round, String... numbers) {
        Map<String, Object> values = new HashMap<>();
        List<String> places = List.of("first", "second", "third", "fourth");
        for (int i = 0; i < numbers.length; i++) {
            values.put(places.get(i), numbers[i]);
        }
        values.put("finalRound", true);
        complete(round, "task-select-and-rank", values);
    }

    /** The district agrees, the materials are delivered and received, the centre consolidates: review may open. */
    protected void received(String... numbers) {
        for (String number : numbers) {
            complete(number, "task-district-opinion", AGREE);
            complete(number, "task-centre-receipt", RECEIVED);
        }
        moveTo("2021-07-03T00:00");
        complete(CAMPAIGN, "task-centre-consolidation", Map.of("remark", "材料齐全"));
    }

    /** From the opening to the beginning of the review, for one candidate of one unit. */
    protected String underReview() {
        recommendationOpens();
        String number = apply();
        underReview(number);
        return number;
    }

    /** From the application to the beginning of the review, for the only candidate of the unit. */
    protected void underReview(String number) {
        consulted(number);
        recommended(number);
        received(number);
        moveTo("2021-07-05T00:00");
    }

    /** The city and every authority have looked at the candidate. */
    protected void reviewed(String number) {
        complete(number, "task-qualification-review", Map.of("meritConditions", "agree", "exclusions", "none"));
        for (WorkItem asked : openTasks(number, "task-authority-opinion")) {
            complete(asked, Map.of("opinion", "none"));
        }
    }

    /** The candidate is determined, the panel stands and the evaluation is open. */
    protected String underEvaluation() {
        String number = underReview();
        underEvaluation(number);
        return number;
    }

    /** From the beginning of the review to that of the evaluation. */
    protected void underEvaluation(String number) {
        reviewed(number);
        complete(number, "task-determination", Map.of("decision", "determined"));
        sweep();
        moveTo("2021-07-19T00:00");
        formPanel();
    }

    protected void formPanel() {
        complete(CAMPAIGN, "task-form-panel", Map.of("experts", String.join(" ", accounts.members("experts"))));
    }

    /** Every expert has scored; the campaign has noticed. */
    protected void scored(String number) {
        for (WorkItem sheet : openTasks(number, "task-expert-score")) {
            complete(sheet, Map.of("c4", 90.5, "c5", 80, "c6", 85));
        }
        sweep();
    }

    /** The panel has voted on the one candidate. */
    protected void voted(String number, String votes) {
        complete(
                CAMPAIGN,
                "task-panel-vote",
                Map.of("membersPresent", 7, "minutesNumber", "纪要〔2021〕1号", "ballots", number + " " + votes));
    }

    /** Time goes on to the next hourly sweep, which is due by now. */
    protected void sweep() {
        Instant due = timerDue(CAMPAIGN, "start-sweep");
        assertThat(due).isBeforeOrEqualTo(time.now().plus(Duration.ofHours(1)));
        time.moveTo(due);
        time.drain();
    }

    protected List<WorkItem> openTasks(String businessKey, String step) {
        return workList.open().stream()
                .filter(item ->
                        item.businessKey().equals(businessKey) && item.step().equals(step))
                .toList();
    }

    protected Optional<Outcome> outcome(String number) {
        return candidates.get(number).outcome();
    }
}
