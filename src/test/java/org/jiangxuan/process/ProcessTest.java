package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    void startCampaign() {
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
}
