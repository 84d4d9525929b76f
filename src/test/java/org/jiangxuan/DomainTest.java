package org.jiangxuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.campaign.Dalian2021;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.EncryptedText;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.registry.Accounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The 2021 campaign and candidates put at any stage without their processes, for tests of the modules' services on real
 * databases.
 */
public abstract class DomainTest extends IntegrationTest {

    protected static final String CAMPAIGN = "dalian-2021";
    private static final String UNIT = "91210211HNXK1DWRUJ";

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected Candidates candidates;

    @Autowired
    protected Accounts accounts;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private EncryptedText encrypted;

    @BeforeEach
    void campaignAndUnit() {
        campaigns.create(Dalian2021.definition());
        if (jdbc.queryForObject("select count(*) from region where code = '210211'", Integer.class) == 0) {
            jdbc.update("insert into region (code, name) values ('210211', '甘井子区')");
        }
        jdbc.update(
                "insert into unit (credit_code, name, region_code, category, version)"
                        + " values (?, '大连北海医药有限公司', '210211', 'MUNICIPAL', 0)",
                UNIT);
    }

    /** Candidates {@code first} to {@code last} at this stage; all of them the same invented person. */
    protected void candidates(int first, int last, Stage stage) {
        String series = TestDatabase.isPostgresql() ? "generate_series(?, ?) as s(x)" : "system_range(?, ?) as s(x)";
        jdbc.update(
                "insert into candidate (id, number, campaign_id, unit_code, region_code, identity_number,"
                        + " identity_index, name, sex, birth_date, industry, trade, banned_at_submission, stage,"
                        + " reached, submitted_at, version)"
                        + " select -x, '2021-' || lpad(cast(x as varchar(6)), 5, '0'), ?, ?, '210211', ?,"
                        + " cast(x as varchar(6)), '试验甲', '1', date '1985-01-01', 'J', '钳工', false, ?, ?,"
                        + " current_timestamp, 0 from " + series,
                CAMPAIGN,
                UNIT,
                encrypted.convertToDatabaseColumn("210202198501010012"),
                stage.name(),
                stage.name(),
                first,
                last);
    }

    protected static String number(int serial) {
        return String.format(Locale.ROOT, "2021-%05d", serial);
    }

    protected Stage stage(int serial) {
        return candidates.facts(number(serial)).stage();
    }

    /** Seven experts with accounts. */
    protected List<String> experts() {
        accounts.ensureGroup(GroupNames.EXPERTS, "评审专家");
        List<String> ids =
                IntStream.rangeClosed(1, 7).mapToObj(i -> "expert" + i).toList();
        ids.forEach(id -> accounts.ensureUser(id, id, "Test-2021-pass!", Set.of(GroupNames.EXPERTS)));
        return ids;
    }

    protected void phase(CampaignPhase phase) {
        jdbc.update("update campaign set phase = ? where id = ?", phase.name(), CAMPAIGN);
    }

    protected static void now(String chinaTime) {
        ClockUtil.setCurrentTime(
                Date.from(LocalDateTime.parse(chinaTime).atZone(ChinaTime.ZONE).toInstant()));
    }

    protected static void refused(@Nullable String field, String sentence, ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(call).satisfies(violation -> {
            assertThat(violation.sentence()).isEqualTo(sentence);
            assertThat(violation.field().orElse(null)).isEqualTo(field);
        });
    }
}
