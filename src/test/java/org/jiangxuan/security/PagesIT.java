package org.jiangxuan.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.jiangxuan.security.LoggedIn.as;
import static org.jiangxuan.security.LoggedIn.user;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jiangxuan.CreditCodes;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.GroupNames;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** Who gets what of our own pages: every address by everyone who must not have it, and by those who must. */
class PagesIT extends CasePageTest {

    private static final String OTHER_UNIT = CreditCodes.nth(1);
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    private CaseLog log;

    @Test
    void nobodySeesAnythingOfACaseWithoutLoggingIn() throws Exception {
        for (String address :
                List.of(dossier(), "/dossier", "/rounds/2021-R00001-1", "/campaigns/" + CAMPAIGN, "/nowhere")) {
            mvc.perform(get(address)).andExpect(status().is3xxRedirection());
        }
        mvc.perform(get("/")).andExpect(status().isOk());
        mvc.perform(get("/login")).andExpect(status().isOk());
        mvc.perform(get("/actuator/health")).andExpect(status().isOk());
        mvc.perform(get("/actuator/env")).andExpect(status().is3xxRedirection());
    }

    @Test
    void thoseWhomTheCandidateDoesNotConcernLearnNotEvenThatThereIsOne() throws Exception {
        List<CurrentUser> strangers = List.of(
                as(GroupNames.unitHr(OTHER_UNIT)),
                as(GroupNames.region("210202")),
                as(GroupNames.region(REGION)),
                as(GroupNames.authority("GA")),
                as(GroupNames.EXPERTS),
                as(GroupNames.FINANCE),
                as(GroupNames.GOVERNMENT),
                GroupNames.fromGroups("nobody", "无角色", List.of()));
        for (CurrentUser stranger : strangers) {
            String there = page(dossier(), stranger, 404);
            String notThere = page("/dossier/2021-99999", stranger, 404);
            assertThat(there).as("what %s gets", stranger.roles()).isEqualTo(notThere);
            mvc.perform(post(dossier() + "/unmask")
                            .param("reason", "核对身份信息")
                            .with(user(stranger))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
            mvc.perform(multipart(dossier() + "/materials")
                            .file(pdf())
                            .param("kind", "SKILL_CERTIFICATE")
                            .with(user(stranger))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
            assertThat(page("/dossier", stranger, 200)).doesNotContain(number);
        }
    }

    @Test
    void theUnitAndTheCitySeeTheirCandidateMasked() throws Exception {
        Candidate candidate = candidates.get(number);
        for (CurrentUser user : List.of(
                as(GroupNames.unitHr(UNIT)),
                as(GroupNames.unitHead(UNIT)),
                as(GroupNames.unitUnion(UNIT)),
                as(GroupNames.SECRETARIAT),
                as(GroupNames.CITY_REVIEW),
                as(GroupNames.CENTRE),
                as(GroupNames.SUPERVISION),
                as(GroupNames.ADMIN))) {
            assertThat(page(dossier(), user, 200))
                    .as("what %s sees", user.roles())
                    .contains(candidate.name(), "**************")
                    .doesNotContain(candidate.identityNumber())
                    .doesNotContain(String.valueOf(candidate.contact().mobile()));
        }
    }

    @Test
    void theDistrictSeesItsOwnOnceTheUnitHasRecommended() throws Exception {
        reach(Stage.PUBLICISED_INTERNALLY);
        page(dossier(), as(GroupNames.region(REGION)), 200);
        page(dossier(), as(GroupNames.region("210202")), 404);
        page(dossier(), as(GroupNames.authority("GA")), 404);
    }

    @Test
    void anAuthoritySeesWhoIsUnderReviewAndAnExpertOnlyWhomItIsAssigned() throws Exception {
        reach(Stage.UNDER_REVIEW);
        page(dossier(), as(GroupNames.authority("GA")), 200);
        page(dossier(), as(GroupNames.EXPERTS), 404);
    }

    @Test
    void whoReadsNumbersInFullSaysWhyAndIsRemembered() throws Exception {
        CurrentUser reviewer = as(GroupNames.CITY_REVIEW);
        String identityNumber = candidates.get(number).identityNumber();
        mvc.perform(post(dossier() + "/unmask")
                        .param("reason", " ")
                        .with(user(reviewer))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        assertThat(jdbc.queryForObject("select count(*) from unmasking", Long.class))
                .isZero();

        String shown = mvc.perform(post(dossier() + "/unmask")
                        .param("reason", "核对申报表身份信息")
                        .with(user(reviewer))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(shown).contains(identityNumber);
        assertThat(page(dossier(), as(GroupNames.SUPERVISION), 200))
                .contains("核对申报表身份信息")
                .doesNotContain(identityNumber);
        for (String group : List.of(GroupNames.SUPERVISION, GroupNames.ADMIN, GroupNames.unitUnion(UNIT))) {
            mvc.perform(post(dossier() + "/unmask")
                            .param("reason", "核对申报表身份信息")
                            .with(user(as(group)))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        assertThat(jdbc.queryForObject("select count(*) from unmasking", Long.class))
                .isOne();
    }

    @Test
    void roundsAndCampaignsBelongToThoseWhoRunThem() throws Exception {
        complete(number, "task-enterprise-check", Map.of("opinion", "agree", "opinionText", "同意。", "signatory", "王人事"));
        complete(number, "task-union-opinion", AGREE);
        String round = "/rounds/" + onlyRound();
        page(round, as(GroupNames.unitHr(UNIT)), 200);
        page(round, as(GroupNames.SECRETARIAT), 200);
        String refused = page(round, as(GroupNames.unitHr(OTHER_UNIT)), 404);
        assertThat(page("/rounds/2021-R99999", as(GroupNames.unitHr(OTHER_UNIT)), 404))
                .isEqualTo(refused);
        page(round, as(GroupNames.region(REGION)), 404);
        page(round, as(GroupNames.EXPERTS), 403);
        page("/campaigns/" + CAMPAIGN, as(GroupNames.SECRETARIAT), 200);
        page("/campaigns/nothing", as(GroupNames.SECRETARIAT), 404);
        for (String group : List.of(
                GroupNames.unitHr(UNIT), GroupNames.region(REGION), GroupNames.EXPERTS, GroupNames.authority("GA"))) {
            page("/campaigns/" + CAMPAIGN, as(group), 403);
        }
    }

    @Test
    void whatNoModuleOpensIsShutEvenForTheAdministrator() throws Exception {
        CurrentUser admin = as(GroupNames.ADMIN);
        for (String address : List.of(
                "/engine-rest/task",
                "/h2-console/",
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/app/admin/default/setup/",
                "/camunda/api/admin/auth/user/default/login/cockpit",
                "/camunda/api/admin/auth/user/default/login/cockpit/",
                "/actuator/env",
                "/error",
                "/nowhere",
                "/webjars/camunda/app/cockpit/index.html",
                "/templates/platform/login.html")) {
            mvc.perform(get(address).with(user(admin))).andExpect(status().isForbidden());
            mvc.perform(post(address).with(user(admin)).with(csrf())).andExpect(status().isForbidden());
        }
    }

    @Test
    void cockpitAndAdminAreTheAdministratorsAlone() throws Exception {
        for (String address : List.of(
                "/camunda/app/cockpit/default/", "/camunda/app/admin/default/", "/camunda/api/cockpit/plugin/base")) {
            mvc.perform(get(address).with(user(as(GroupNames.SECRETARIAT)))).andExpect(status().isForbidden());
        }
        mvc.perform(get("/camunda/app/tasklist/default/")).andExpect(redirectedUrlPattern("**/login"));
        mvc.perform(get("/camunda/api/engine/engine/default/task")).andExpect(status().isUnauthorized());
    }

    @Test
    void theTrailSpeaksChineseToThoseWhoSuperviseAndTellsOthersNoResults() throws Exception {
        complete(
                number,
                "task-enterprise-check",
                Map.of("opinion", "refuse", "opinionText", "不在一线。", "signatory", "王人事"));
        log.record(number, "service-ask-authorities", "asked-6", null);
        assertThat(page(dossier(), as(GroupNames.SUPERVISION), 200))
                .contains("企业资格审核", "不同意", "企业审核未通过", "已向 6 个部门发函")
                .doesNotContain(">refuse<", ">ENTERPRISE_REFUSED<", ">asked-6<");
        assertThat(page(dossier(), as(GroupNames.unitHr(UNIT)), 200)).doesNotContain("（hr" + UNIT + "）");
    }

    @Test
    void nobodyIsShownTheWayToATasklistThatIsShutToThem() throws Exception {
        assertThat(page("/", as(GroupNames.region(REGION)), 200)).contains("/camunda/app/tasklist/");
        CurrentUser nobody = GroupNames.fromGroups("nobody", "无角色", List.of());
        assertThat(page("/", nobody, 200)).doesNotContain("/camunda/");
    }

    @Test
    void theOtherLanguageShowsTheSamePage() throws Exception {
        CurrentUser hr = as(GroupNames.unitHr(UNIT));
        assertThat(page("/dossier?text=2021&lang=en&stage=ELIGIBLE", hr, 200))
                .contains("\"?text=2021&amp;stage=ELIGIBLE&amp;lang=zh-CN\"");
        assertThat(page(dossier(), hr, 200)).contains("\"?lang=en\"");
        String refused = mvc.perform(post(dossier() + "/unmask")
                        .param("reason", "看")
                        .with(user(hr))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(refused).contains("aria-invalid=\"true\"").doesNotContain("lang=en");
    }

    @Test
    void pagesMayLoadNothingFromElsewhere() throws Exception {
        mvc.perform(get("/"))
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'self'")))
                .andExpect(header().string("X-Frame-Options", "DENY"));
        assertThat(page("/", as(GroupNames.SECRETARIAT), 200)).doesNotContain("style=", "<script>", "onclick");
    }

    private static MockMultipartFile pdf() {
        return new MockMultipartFile("file", "证书.pdf", "text/html", PDF);
    }
}
