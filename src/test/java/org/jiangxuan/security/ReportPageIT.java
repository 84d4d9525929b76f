package org.jiangxuan.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.jiangxuan.DomainTest;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.AccountPrincipal;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.GroupNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
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

    @Test
    void nobody_can_be_reported_before_the_end_of_the_notice() throws Exception {
        phase(CampaignPhase.PUBLICITY);

        assertThat(page(GroupNames.SECRETARIAT)).doesNotContain("可以报送", "暂不报送");
    }

    private String page(String group) throws Exception {
        CurrentUser user = GroupNames.fromGroups("tester", "测试员", Set.of(group));
        return mvc.perform(get("/campaigns/" + CAMPAIGN)
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                new AccountPrincipal(user),
                                null,
                                user.roles().stream()
                                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                                        .toList()))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
