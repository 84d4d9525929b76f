package org.jiangxuan.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.jiangxuan.security.LoggedIn.as;
import static org.jiangxuan.security.LoggedIn.user;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jiangxuan.DomainTest;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.GroupNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Calling up a reserve on the campaign's page: by the secretariat alone, with its token, within the campaign, in order. */
class ReservePageIT extends DomainTest {

    /** One group of each role but the secretariat. */
    private static final List<String> EVERYBODY_ELSE = List.of(
            GroupNames.SUPERVISION,
            GroupNames.CITY_REVIEW,
            GroupNames.CENTRE,
            GroupNames.FINANCE,
            GroupNames.GOVERNMENT,
            GroupNames.ADMIN,
            GroupNames.EXPERTS,
            GroupNames.region("210211"),
            GroupNames.authority("safety"),
            GroupNames.unitHr("91210211HNXK1DWRUJ"),
            GroupNames.unitUnion("91210211HNXK1DWRUJ"),
            GroupNames.unitHead("91210211HNXK1DWRUJ"));

    private static final String ADDRESS = "/campaigns/" + CAMPAIGN + "/reserve";

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void oneOfTheListDroppedOut() {
        now("2021-08-04T10:00");
        phase(CampaignPhase.PUBLICITY);
        candidates(1, 1, Stage.PROPOSED);
        candidates(2, 3, Stage.SCORED);
        jdbc.update(
                "insert into panel (campaign_id, formed_at, formed_by, list_size, decided_at, version)"
                        + " values (?, current_timestamp, 'secretariat1', 1, current_timestamp, 0)",
                CAMPAIGN);
        for (int serial = 1; serial <= 3; serial++) {
            jdbc.update(
                    "insert into standing (candidate_number, campaign_id, score, first_tie, second_tie, place, passed,"
                            + " proposed, reserve, version) values (?, ?, 90, 90, 90, ?, true, ?, ?, 0)",
                    number(serial),
                    CAMPAIGN,
                    serial,
                    serial == 1,
                    serial > 1);
        }
        candidates.end(number(1), Outcome.WITHDRAWN);
    }

    @Test
    void the_secretariat_calls_up_the_best_reserve() throws Exception {
        show(GroupNames.SECRETARIAT).andExpect(content().string(containsString(ADDRESS)));

        call(GroupNames.SECRETARIAT, 2, "填补空缺").andExpect(redirectedUrl("/campaigns/" + CAMPAIGN + "#reserve"));

        assertThat(stage(2)).isEqualTo(Stage.PROPOSED);
        assertThat(jdbc.queryForObject(
                        "select called_up_by from standing where candidate_number = ?", String.class, number(2)))
                .isEqualTo("tester");
        show(GroupNames.SECRETARIAT).andExpect(content().string(not(containsString(ADDRESS))));
    }

    @Test
    void whoever_dropped_out_is_told_as_such_and_not_as_proposed_any_more() throws Exception {
        String proposed = "<span class=\"tag tag-ok\">拟入选</span>";
        String withdrawn = "<span class=\"tag tag-muted\">本人或单位撤回</span>";

        show(GroupNames.SECRETARIAT)
                .andExpect(content().string(containsString(withdrawn)))
                .andExpect(content().string(not(containsString(proposed))));
        mvc.perform(get("/dossier/" + number(1)).with(user(as(GroupNames.SECRETARIAT))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("本人或单位撤回")))
                .andExpect(content().string(not(containsString(proposed))));

        jdbc.update("update candidate set stage = 'PROPOSED', outcome = null where number = ?", number(1));
        show(GroupNames.SECRETARIAT)
                .andExpect(content().string(containsString(proposed)))
                .andExpect(content().string(not(containsString(withdrawn))));
        mvc.perform(get("/dossier/" + number(1)).with(user(as(GroupNames.SECRETARIAT))))
                .andExpect(content().string(containsString(proposed)));
    }

    @Test
    void nobody_else_does_not_even_who_may_see_the_page() throws Exception {
        for (String group : EVERYBODY_ELSE) {
            call(group, 2, "填补空缺").andExpect(status().isForbidden());
        }
        show(GroupNames.SUPERVISION).andExpect(content().string(not(containsString(ADDRESS))));
        mvc.perform(post(ADDRESS)
                        .param("number", number(2))
                        .param("reason", "填补空缺")
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(stage(2)).isEqualTo(Stage.SCORED);
    }

    @Test
    void not_without_the_token_and_not_by_a_link() throws Exception {
        mvc.perform(request(2, "填补空缺").with(user(as(GroupNames.SECRETARIAT)))).andExpect(status().isForbidden());
        mvc.perform(get(ADDRESS)
                        .param("number", number(2))
                        .param("reason", "填补空缺")
                        .with(user(as(GroupNames.SECRETARIAT))))
                .andExpect(status().isMethodNotAllowed());
        assertThat(stage(2)).isEqualTo(Stage.SCORED);
    }

    @Test
    void not_out_of_turn_not_without_a_reason_and_not_in_another_campaign() throws Exception {
        call(GroupNames.SECRETARIAT, 3, "填补空缺")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("候补人选按名次递补，现在应递补2021-00002（第2名）。")));
        call(GroupNames.SECRETARIAT, 2, "").andExpect(status().isUnprocessableEntity());
        call(GroupNames.SECRETARIAT, 2, "长".repeat(501)).andExpect(status().isUnprocessableEntity());
        call(GroupNames.SECRETARIAT, 9, "填补空缺").andExpect(status().isNotFound());
        mvc.perform(post("/campaigns/nothing/reserve")
                        .param("number", number(2))
                        .param("reason", "填补空缺")
                        .with(csrf())
                        .with(user(as(GroupNames.SECRETARIAT))))
                .andExpect(status().isNotFound());
        assertThat(stage(2)).isEqualTo(Stage.SCORED);
        assertThat(stage(3)).isEqualTo(Stage.SCORED);
    }

    @Test
    void aLateRecusalIsRegisteredByTheSecretariatAloneAndWithItsToken() throws Exception {
        for (String group : EVERYBODY_ELSE) {
            mvc.perform(recusal().with(csrf()).with(user(as(group)))).andExpect(status().isForbidden());
        }
        mvc.perform(recusal().with(user(as(GroupNames.SECRETARIAT)))).andExpect(status().isForbidden());
        show(GroupNames.SUPERVISION).andExpect(content().string(not(containsString("/recusals"))));
        show(GroupNames.SECRETARIAT)
                .andExpect(
                        content().string(containsString("action=\"/campaigns/" + CAMPAIGN + "/recusals#recusals\"")));

        mvc.perform(recusal().with(csrf()).with(user(as(GroupNames.SECRETARIAT))))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("账号expert1不是候选人2021-00002的评审专家。")))
                .andExpect(content().string(containsString("师徒关系")));
        jdbc.update("insert into panel_member (campaign_id, expert_id) values (?, 'expert1')", CAMPAIGN);
        mvc.perform(recusal().with(csrf()).with(user(as(GroupNames.SECRETARIAT))))
                .andExpect(redirectedUrl("/campaigns/" + CAMPAIGN + "#recusals"));

        show(GroupNames.SUPERVISION).andExpect(content().string(containsString("师徒关系")));
    }

    @Test
    void aScoringTaskIsGivenToAnotherExpertByTheSecretariatAloneAndWithItsToken() throws Exception {
        jdbc.update("insert into scoring_assignment (id, campaign_id, candidate_number, expert_id, version)"
                + " values (1, '" + CAMPAIGN + "', '" + number(2) + "', 'expert1', 0)");
        jdbc.update("update candidate set stage = 'UNDER_EVALUATION' where number = ?", number(2));
        for (String group : EVERYBODY_ELSE) {
            mvc.perform(handOver().with(csrf()).with(user(as(group)))).andExpect(status().isForbidden());
        }
        mvc.perform(handOver().with(user(as(GroupNames.SECRETARIAT)))).andExpect(status().isForbidden());
        mvc.perform(handOver().with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(jdbc.queryForObject("select expert_id from scoring_assignment where id = 1", String.class))
                .isEqualTo("expert1");
        show(GroupNames.SUPERVISION).andExpect(content().string(not(containsString("/hand-overs"))));
        show(GroupNames.SECRETARIAT)
                .andExpect(content()
                        .string(containsString("action=\"/campaigns/" + CAMPAIGN + "/hand-overs#hand-overs\"")));

        experts();
        mvc.perform(handOver().with(csrf()).with(user(as(GroupNames.SECRETARIAT))))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("目前没有候选人2021-00002的评分任务")))
                .andExpect(content().string(containsString("因病住院")));
    }

    @Test
    void not_so_late_that_the_notice_ends_after_the_window_unless_somebody_answers_for_it() throws Exception {
        now("2021-08-25T10:00");

        call(GroupNames.SECRETARIAT, 2, "填补空缺")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(containsString("今天递补并公示，要到2021年9月3日（周五）24时才期满，超过公示阶段截止日2021年8月31日（周二）；确需递补的，请勾选此项。")))
                .andExpect(content().string(containsString("name=\"beyondWindow\"")));
        assertThat(stage(2)).isEqualTo(Stage.SCORED);

        mvc.perform(request(2, "填补空缺")
                        .param("beyondWindow", "true")
                        .with(csrf())
                        .with(user(as(GroupNames.SECRETARIAT))))
                .andExpect(redirectedUrl("/campaigns/" + CAMPAIGN + "#reserve"));
        assertThat(stage(2)).isEqualTo(Stage.PROPOSED);
        assertThat(jdbc.queryForObject(
                        "select called_up_beyond_window from standing where candidate_number = ?",
                        Boolean.class,
                        number(2)))
                .isTrue();
    }

    private static MockHttpServletRequestBuilder recusal() {
        return post("/campaigns/" + CAMPAIGN + "/recusals")
                .param("number", number(2))
                .param("expert", "expert1")
                .param("reason", "师徒关系");
    }

    private static MockHttpServletRequestBuilder handOver() {
        return post("/campaigns/" + CAMPAIGN + "/hand-overs")
                .param("number", number(2))
                .param("expert", "expert1")
                .param("reason", "因病住院");
    }

    private ResultActions show(String group) throws Exception {
        return mvc.perform(get("/campaigns/" + CAMPAIGN).with(user(as(group)))).andExpect(status().isOk());
    }

    private ResultActions call(String group, int serial, String reason) throws Exception {
        return mvc.perform(request(serial, reason).with(csrf()).with(user(as(group))));
    }

    private static MockHttpServletRequestBuilder request(int serial, String reason) {
        return post(ADDRESS).param("number", number(serial)).param("reason", reason);
    }
}
