package org.jiangxuan.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiangxuan.security.LoggedIn.as;
import static org.jiangxuan.security.LoggedIn.user;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jiangxuan.campaign.CalendarChanges;
import org.jiangxuan.campaign.WindowExtensions;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who may change the calendar and the windows, and what becomes of what they enter. */
class ChangesPageIT extends ProcessTest {

    private static final String PAGE = "/campaigns/" + CAMPAIGN + "/changes";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CalendarChanges calendar;

    @Autowired
    private WindowExtensions extensions;

    private String number = "";

    @BeforeEach
    void oneCandidate() {
        recommendationOpens();
        number = apply();
    }

    @Test
    void nobodyChangesAnythingWithoutLoggingIn() throws Exception {
        for (MockHttpServletRequestBuilder request : List.of(
                get(PAGE),
                get(PAGE + "/holiday"),
                get(PAGE + "/extension"),
                holiday().with(csrf()),
                extension().with(csrf()))) {
            mvc.perform(request).andExpect(status().is3xxRedirection()).andExpect(redirectedUrlPattern("**/login"));
        }
        nothingChanged();
    }

    @Test
    void nobodyButTheSecretariatAndTheAdministratorGetsIn() throws Exception {
        for (CurrentUser other : List.of(
                as(GroupNames.unitHr(UNIT)),
                as(GroupNames.unitHead(UNIT)),
                as(GroupNames.unitUnion(UNIT)),
                as(GroupNames.region(REGION)),
                as(GroupNames.authority("GA")),
                as(GroupNames.EXPERTS),
                as(GroupNames.FINANCE),
                as(GroupNames.GOVERNMENT),
                as(GroupNames.CENTRE),
                as(GroupNames.CITY_REVIEW),
                as(GroupNames.SUPERVISION),
                GroupNames.fromGroups("nobody", "无角色", List.of()))) {
            for (MockHttpServletRequestBuilder request :
                    List.of(get(PAGE), get(PAGE + "/holiday"), get(PAGE + "/anything"), holiday(), extension())) {
                mvc.perform(request.with(user(other)).with(csrf())).andExpect(status().isForbidden());
            }
        }
        nothingChanged();
    }

    @Test
    void aDecisionNeedsTheTokenOfThePage() throws Exception {
        for (MockHttpServletRequestBuilder request : List.of(holiday(), extension())) {
            mvc.perform(request.with(user(as(GroupNames.SECRETARIAT)))).andExpect(status().isForbidden());
        }
        nothingChanged();
    }

    @Test
    void lookingChangesNothing() throws Exception {
        String preview = shown(
                get(PAGE + "/extension")
                        .param("phase", "RECOMMENDATION")
                        .param("until", "2021-07-05")
                        .param("reason", "材料较多"),
                200);

        assertThat(preview)
                .contains("推荐期截止仍未报送", number, "2021年7月3日 00:00", "2021年7月6日 00:00")
                .contains("后面的阶段一并顺延");
        shown(
                get(PAGE + "/holiday")
                        .param("day", "2021-06-28")
                        .param("kind", "off")
                        .param("reason", "临时放假"),
                200);
        nothingChanged();
    }

    @Test
    void aFaultStandsAtItsField() throws Exception {
        assertFault(holiday("", "off", "临时放假"), "请填写日期");
        assertFault(holiday("2021-02-30", "off", "临时放假"), "请填写日期");
        assertFault(holiday("2021-06-17", "off", "临时放假"), "已经过去");
        assertFault(holiday("2035-06-17", "off", "临时放假"), "尚未公布2035年");
        assertFault(holiday("2021-06-28", "maybe", "临时放假"), "请选择放假还是上班");
        assertFault(holiday("2021-06-28", "off", " "), "请填写调整原因");
        assertFault(holiday("2021-06-28", "off", "字".repeat(201)), "不能超过200个字");
        assertFault(extension("RECOMMENDATION", "2021-07-05", "材料较多", false), "审核阶段（2021年7月5日（周一）");
        assertFault(extension("RECOMMENDATION", "2021-07-01", "材料较多", true), "须晚于");
        assertFault(extension("RECOMMENDATION", "2031-07-01", "材料较多", true), "最多延长");
        assertFault(extension("NOTHING", "2021-07-05", "材料较多", true), "请选择要延长的阶段");
        assertFault(extension("REVIEW", "x", "材料较多", true), "请填写延长后的最后一天");
        nothingChanged();
    }

    @Test
    void theSecretariatDecidesOnceAndItIsLogged() throws Exception {
        decided(holiday("2021-06-28", "off", "台风<script>alert(1)</script>"));
        decided(extension("RECOMMENDATION", "2021-07-05", "材料较多", true));
        decided(extension("RECOMMENDATION", "2021-07-05", "材料较多", true));

        assertThat(calendar.log()).hasSize(1);
        assertThat(calendar.log().get(0).by()).isEqualTo("tester");
        assertThat(extensions.log(CAMPAIGN)).hasSize(4);
        assertThat(shown(get(PAGE), 200))
                .contains("2021年6月28日（周一）：放假", "材料较多", "正在分批调整", "台风&lt;script&gt;")
                .doesNotContain("台风<script>");
        time.drain();
        assertThat(timerDue(number, "timer-recommendation-closed")).isEqualTo(at("2021-07-06T00:00"));
        assertThat(shown(get(PAGE), 200)).doesNotContain("正在分批调整");
    }

    @Test
    void aCampaignThatIsNotThereIsNotFound() throws Exception {
        mvc.perform(get("/campaigns/none/changes").with(user(as(GroupNames.ADMIN))))
                .andExpect(status().isNotFound());
        mvc.perform(post("/campaigns/none/changes/holiday")
                        .param("day", "2021-06-28")
                        .param("kind", "off")
                        .param("reason", "临时放假")
                        .with(user(as(GroupNames.ADMIN)))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        nothingChanged();
    }

    @Test
    void theCampaignsPageLeadsThereOnlyWhoMayDecide() throws Exception {
        assertThat(shown(get("/campaigns/" + CAMPAIGN), 200)).contains(PAGE);
        String other = mvc.perform(get("/campaigns/" + CAMPAIGN).with(user(as(GroupNames.CENTRE))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(other).doesNotContain(PAGE);
    }

    private void nothingChanged() {
        assertThat(calendar.log()).isEmpty();
        assertThat(extensions.log(CAMPAIGN)).isEmpty();
        assertThat(campaigns.definition(CAMPAIGN).windows().recommendation().closes())
                .isEqualTo(LocalDate.of(2021, 7, 2));
    }

    private void assertFault(MockHttpServletRequestBuilder request, String sentence) throws Exception {
        assertThat(shown(request.with(csrf()), 422)).contains(sentence);
    }

    private void decided(MockHttpServletRequestBuilder request) throws Exception {
        perform(request.with(csrf())).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl(PAGE));
    }

    private String shown(MockHttpServletRequestBuilder request, int status) throws Exception {
        return perform(request)
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(as(GroupNames.SECRETARIAT))));
    }

    private static MockHttpServletRequestBuilder holiday() {
        return holiday("2021-06-28", "off", "临时放假");
    }

    private static MockHttpServletRequestBuilder holiday(String day, String kind, String reason) {
        return post(PAGE + "/holiday").param("day", day).param("kind", kind).param("reason", reason);
    }

    private static MockHttpServletRequestBuilder extension() {
        return extension("RECOMMENDATION", "2021-07-05", "材料较多", true);
    }

    private static MockHttpServletRequestBuilder extension(String phase, String until, String reason, boolean along) {
        return post(PAGE + "/extension")
                .param("phase", phase)
                .param("until", until)
                .param("reason", reason)
                .param("along", String.valueOf(along));
    }
}
