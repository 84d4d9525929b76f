package org.jiangxuan.nomination;

import static org.mockito.Mockito.reset;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jiangxuan.TestDatabase;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.CampaignProcess;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.campaign.Dalian2021;
import org.jiangxuan.platform.BlindIndex;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.EncryptedText;
import org.jiangxuan.platform.EncryptionKeys;
import org.jiangxuan.registry.Accounts;
import org.jiangxuan.registry.EnterpriseCategory;
import org.jiangxuan.registry.Units;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The campaign, the registry and the nomination over a real database, without the engine: its ports are mocks. The 2021
 * campaign is in its recommendation phase, on 2021-06-21 at nine.
 */
@SpringBootTest(
        classes = NominationDatabase.Slice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"spring.datasource.hikari.maximum-pool-size=12", "logging.level.root=warn"})
@ActiveProfiles("test")
abstract class NominationDatabase {

    static final String CAMPAIGN = "dalian-2021";

    private static final List<String> TABLES = List.of(
            "unit_recommendation_candidate",
            "unit_recommendation",
            "unit_ledger",
            "case_step",
            "candidate_opinion",
            "eligibility_finding",
            "candidate_experience",
            "candidate",
            "number_series",
            "candidate_series",
            "ban",
            "cap_exception",
            "unit",
            "campaign_phase",
            "campaign");

    @MockitoBean
    CandidateProcess candidateProcess;

    @MockitoBean
    UnitRecommendationProcess roundProcess;

    @MockitoBean
    CampaignProcess campaignProcess;

    @MockitoBean
    Accounts accounts;

    @Autowired
    Candidates candidates;

    @Autowired
    Opinions opinions;

    @Autowired
    UnitRecommendations rounds;

    @Autowired
    Units units;

    @Autowired
    Campaigns campaigns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StillClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> TestDatabase.own("nomination"));
        registry.add("spring.datasource.username", TestDatabase::user);
        registry.add("spring.datasource.password", () -> "");
    }

    @BeforeEach
    void openTheRecommendationPhase() {
        TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
        clock.set(LocalDateTime.of(2021, 6, 21, 9, 0));
        campaigns.create(Dalian2021.definition());
        campaigns.raise(CAMPAIGN, CampaignPhase.RECOMMENDATION);
        units.register(Applications.UNIT, "大连北良桥医药有限公司", "210212", EnterpriseCategory.MUNICIPAL);
        units.register(Applications.OTHER_UNIT, "大连北海医药有限公司", "210211", EnterpriseCategory.PROVINCIAL);
        reset(candidateProcess, roundProcess, accounts);
    }

    /** Submits and brings to the union's agreement. */
    String agreed(int sequence) {
        return agreed(sequence, Applications.UNIT);
    }

    String agreed(int sequence, String unit) {
        String number = candidates.submit(Applications.of(sequence, unit));
        candidates.advance(number, Stage.ELIGIBLE);
        opinions.recordEnterprise(number, new EnterpriseOpinion(true, "", "厂长", "hr"));
        opinions.recordUnion(number, new UnionOpinion(true, "", "union"));
        return number;
    }

    /** The key of the round that the unit has open after this candidate began to wait. */
    String waitingRound(String number) {
        rounds.settle(number);
        return jdbc.sql("select round_key from unit_recommendation where state = 'OPEN' and unit_code = ?")
                .param(candidates.get(number).unitCode())
                .query(String.class)
                .single();
    }

    <T> T inTransaction(Supplier<T> work) {
        T result = new TransactionTemplate(transactions).execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException();
        }
        return result;
    }

    /** A clock that the test moves. */
    static class StillClock extends Clock {

        private Instant instant = Instant.EPOCH;

        void set(LocalDateTime china) {
            instant = china.atZone(ChinaTime.ZONE).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return ChinaTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant, zone);
        }

        @Override
        public Instant instant() {
            return instant;
        }
    }

    /** Without a stereotype, so that the application does not scan it; only naming it above makes it a configuration. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @Import({EncryptionKeys.class, EncryptedText.class, BlindIndex.class})
    @ComponentScan(
            basePackages = {
                "org.jiangxuan.calendar",
                "org.jiangxuan.campaign",
                "org.jiangxuan.registry",
                "org.jiangxuan.nomination"
            },
            excludeFilters = @ComponentScan.Filter(Controller.class))
    @EntityScan({"org.jiangxuan.campaign", "org.jiangxuan.registry", "org.jiangxuan.nomination"})
    @EnableJpaRepositories(
            basePackages = {"org.jiangxuan.campaign", "org.jiangxuan.registry", "org.jiangxuan.nomination"})
    static class Slice {

        @Bean
        StillClock clock() {
            return new StillClock();
        }
    }
}
