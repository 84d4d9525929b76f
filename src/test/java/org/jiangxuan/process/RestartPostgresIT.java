package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jiangxuan.Jiangxuan;
import org.jiangxuan.People;
import org.jiangxuan.TestDatabase;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignFiles;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.nomination.CampaignSetup;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.platform.WorkList;
import org.jiangxuan.registry.Accounts;
import org.jiangxuan.registry.EnterpriseCategory;
import org.jiangxuan.registry.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application is stopped in the middle of a publicity and started again on the same PostgreSQL. */
@EnabledIfSystemProperty(named = "test.database", matches = "postgresql")
class RestartPostgresIT {

    private static final String UNIT = "91210211HNXK1DWRUJ";

    @Test
    void a_publicity_goes_on_over_a_restart_and_its_timer_fires_once() {
        new JdbcTemplate(TestDatabase.postgresql().getPostgresDatabase()).execute("create database restarted");
        ClockUtil.setCurrentTime(Date.from(at("2021-06-16T09:00")));
        String round;
        try (ConfigurableApplicationContext before = start()) {
            round = postedOn23June(before);
            assertThat(steps(before, round)).endsWith("service-start-internal-publicity", "timer-internal-publicity");
        }

        try (ConfigurableApplicationContext after = start()) {
            RepositoryService repository = after.getBean(RepositoryService.class);
            assertThat(repository.createDeploymentQuery().count()).isEqualTo(1);
            assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(8);
            VirtualTime time = after.getBean(VirtualTime.class);
            time.moveTo(at("2021-06-30T23:59:59"));
            time.drain();
            assertThat(steps(after, round)).endsWith("timer-internal-publicity");

            time.moveTo(at("2021-07-01T00:00"));
            time.drain();
            time.drain();

            assertThat(steps(after, round))
                    .containsOnlyOnce("timer-internal-publicity")
                    .containsOnlyOnce("task-register-publicity-result");
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Jiangxuan.class)
                .profiles("test")
                .run(
                        "--spring.datasource.url=" + TestDatabase.postgresql().getJdbcUrl("postgres", "restarted"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=",
                        // beside the application of the other tests, whose engine keeps its name and its web
                        "--camunda.bpm.process-engine-name=restarted",
                        "--spring.main.web-application-type=none");
    }

    /** One enterprise has ranked its one candidate and posted its publicity. */
    private static String postedOn23June(ConfigurableApplicationContext context) {
        CampaignDefinition definition = CampaignFiles.read(Path.of("campaigns/dalian-2021.yaml"));
        Campaigns campaigns = context.getBean(Campaigns.class);
        VirtualTime time = context.getBean(VirtualTime.class);
        campaigns.create(definition);
        context.getBean(CampaignSetup.class).ensureGroups(definition);
        context.getBean(Units.class).register(UNIT, "大连北海医药有限公司", "210211", EnterpriseCategory.MUNICIPAL);
        Accounts accounts = context.getBean(Accounts.class);
        accounts.ensureUser("hr", "人事", "Test-2021-pass!", Set.of(GroupNames.unitHr(UNIT)));
        accounts.ensureUser("union", "工会", "Test-2021-pass!", Set.of(GroupNames.unitUnion(UNIT)));
        campaigns.start(definition.id());
        time.moveTo(at("2021-06-18T00:00"));
        time.drain();
        String number = context.getBean(Candidates.class).submit(People.applying(definition.id(), UNIT));
        time.drain();
        complete(context, number, "task-enterprise-check", "hr", Map.of("opinion", "agree", "signatory", "王人事"));
        complete(context, number, "task-union-opinion", "union", Map.of("opinion", "agree"));
        time.moveTo(at("2021-06-23T09:00"));
        time.drain();
        String round = context.getBean(UnitRecommendations.class)
                .ofCampaign(definition.id())
                .get(0)
                .key();
        complete(context, round, "task-select-and-rank", "hr", Map.of("first", number, "finalRound", true));
        complete(
                context,
                round,
                "task-post-internal-publicity",
                "hr",
                Map.of("postedOn", "2021-06-23", "place", "厂区公告栏"));
        return round;
    }

    private static void complete(
            ConfigurableApplicationContext context, String key, String step, String user, Map<String, Object> values) {
        WorkList workList = context.getBean(WorkList.class);
        WorkItem item = workList.open().stream()
                .filter(open -> open.businessKey().equals(key) && open.step().equals(step))
                .findFirst()
                .orElseThrow();
        workList.claim(item.id(), user);
        workList.complete(item.id(), user, values);
        context.getBean(VirtualTime.class).drain();
    }

    private static List<String> steps(ConfigurableApplicationContext context, String round) {
        return context.getBean(VirtualTime.class).steps(round).stream()
                .map(PassedStep::step)
                .toList();
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(ChinaTime.ZONE).toInstant();
    }
}
