package org.jiangxuan.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiangxuan.security.LoggedIn.as;
import static org.jiangxuan.security.LoggedIn.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jiangxuan.DomainTest;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.GroupNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who can be reported to the government, on the campaign's page: for those who write the report and turn the two keys. */
class ReportPageIT extends DomainTest {

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void oneIsHeldAfterTheNotice() {
        now("2021-08-12T10:00");
        phase(CampaignPhase.NOTICE_ENDED);
        candidates(1, 3, Stage.NOTICE_PASSED);
        candidates.freeze(number(2));
    }

    @Test
    void whoever_writes_the_report_or_turns_a_key_sees_who_is_on_it_and_who_is_not() throws Exception {
        for (String group : List.of(GroupNames.SECRETARIAT, GroupNames.SUPERVISION)) {
            String page = page(group);
            int ready = page.indexOf("可以报送（2 人）");
            int waiting = page.indexOf("暂不报送（1 人）");
            assertThat(ready).isPositive();
            assertThat(waiting).isGreaterThan(ready);
            assertThat(page.substring(ready, waiting))
                    .contains(number(1), number(3))
                    .doesNotContain(number(2));
            assertThat(page.substring(waiting)).contains(number(2));
        }
    }

    @Test
    void nobody_else_learns_who_is_held() throws Exception {
        for (String group :
                List.of(GroupNames.CENTRE, GroupNames.CITY_REVIEW, GroupNames.FINANCE, GroupNames.GOVERNMENT)) {
            assertThat(page(group)).doesNotContain("可以报送", "暂不报送", number(2));
        }
    }

    /** Once it is registered nobody can be reported any more, but the government decides on these names. */
    @Test
    void whoever_sees_the_campaign_sees_who_is_on_a_batch() throws Exception {
        jdbc.update(
                "insert into commendation_batch (batch_key, campaign_id, ordinal, state, report_number, reported_on,"
                        + " reported_by, version) values (?, ?, 1, 'REPORTED', '请示1号', date '2021-08-12', 'secretariat1', 0)",
                CAMPAIGN + "-1",
                CAMPAIGN);
        for (int serial : new int[] {1, 3}) {
            jdbc.update(
                    "insert into commendation_name (batch_key, candidate_number, place) values (?, ?, ?)",
                    CAMPAIGN + "-1",
                    number(serial),
                    4 - serial);
        }

        for (String group : List.of(GroupNames.GOVERNMENT, GroupNames.SUPERVISION, GroupNames.SECRETARIAT)) {
            String page = page(group);
            int batch = page.indexOf("第 1 批：请示1号");
            assertThat(batch).isPositive();
            assertThat(page.substring(batch)).containsSubsequence(number(3), "试验甲", number(1), "试验甲");
        }
        assertThat(page(GroupNames.GOVERNMENT)).doesNotContain(number(2), "/dossier/" + number(3));
    }

    @Test
    void nobody_can_be_reported_before_the_end_of_the_notice() throws Exception {
        phase(CampaignPhase.PUBLICITY);

        assertThat(page(GroupNames.SECRETARIAT)).doesNotContain("可以报送", "暂不报送");
    }

    private String page(String group) throws Exception {
        return mvc.perform(get("/campaigns/" + CAMPAIGN).with(user(as(group))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
