package org.jiangxuan.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jiangxuan.CreditCodes;
import org.jiangxuan.material.Material;
import org.jiangxuan.material.MaterialKind;
import org.jiangxuan.material.Materials;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.AccountPrincipal;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who gets what of our own pages: every address by everyone who must not have it, and by those who must. */
class PagesIT extends ProcessTest {

    private static final String OTHER_UNIT = CreditCodes.nth(1);
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Materials materials;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CaseLog log;

    private String number = "";

    @BeforeEach
    void oneCandidateOfOneUnit() {
        recommendationOpens();
        number = apply();
    }

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
    void materialsGoUpAndDownOnlyForThoseConcerned() throws Exception {
        CurrentUser hr = as(GroupNames.unitHr(UNIT));
        mvc.perform(multipart(dossier() + "/materials")
                        .file(pdf())
                        .param("kind", "SKILL_CERTIFICATE")
                        .with(user(hr)))
                .andExpect(status().isForbidden());
        mvc.perform(multipart(dossier() + "/materials")
                        .file(pdf())
                        .param("kind", "SKILL_CERTIFICATE")
                        .with(user(hr))
                        .with(csrf()))
                .andExpect(redirectedUrl("/dossier/" + number + "#materials"));
        mvc.perform(multipart(dossier() + "/materials")
                        .file(pdf())
                        .param("kind", "PHOTO")
                        .with(user(hr))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(multipart(dossier() + "/materials")
                        .file(pdf())
                        .param("kind", "PHOTO")
                        .with(user(as(GroupNames.unitUnion(UNIT))))
                        .with(csrf()))
                .andExpect(status().isNotFound());

        Material stored = materials.list(number).get(0);
        String address = dossier() + "/materials/" + stored.id();
        byte[] content = mvc.perform(get(address).with(user(hr)))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(content).isEqualTo(PDF);
        for (String stranger :
                List.of(GroupNames.unitHr(OTHER_UNIT), GroupNames.region("210202"), GroupNames.EXPERTS)) {
            page(address, as(stranger), 404);
        }
        String other = apply();
        page("/dossier/" + other + "/materials/" + stored.id(), hr, 404);
    }

    @Test
    void personalPapersStayHiddenFromThoseWhoOnlyJudgeTheWork() throws Exception {
        Material card;
        try (var content = new ByteArrayInputStream(PDF)) {
            card = materials.upload(number, MaterialKind.IDENTITY_CARD, "身份证.pdf", content, false, "hr");
        }
        reach(Stage.UNDER_REVIEW);
        assertThat(page(dossier(), as(GroupNames.authority("GA")), 200)).doesNotContain("身份证.pdf");
        page(dossier() + "/materials/" + card.id(), as(GroupNames.authority("GA")), 404);
    }

    @Test
    void papersThatShowTheIdentityNumberAreReadForAStatedReasonOnly() throws Exception {
        for (MaterialKind kind :
                List.of(MaterialKind.IDENTITY_CARD, MaterialKind.APPLICATION_FORM, MaterialKind.INSURANCE_RECORD)) {
            String address = dossier() + "/materials/" + stored(kind).id();
            long before = unmaskings();
            CurrentUser centre = as(GroupNames.CENTRE);

            assertThat(page(address, centre, 422)).contains("请先写明查看事由").doesNotContain("%PDF");
            page(address + "?reason=核对身份证复印件", centre, 422);
            mvc.perform(post(address).param("reason", "核对身份证复印件").with(user(centre)))
                    .andExpect(status().isForbidden());
            for (String tooLittle : List.of("", "   ", "看看", "看".repeat(201))) {
                download(address, tooLittle, centre, 422);
            }
            for (String group : List.of(
                    GroupNames.unitHead(UNIT),
                    GroupNames.unitUnion(UNIT),
                    GroupNames.SUPERVISION,
                    GroupNames.ADMIN,
                    GroupNames.FINANCE,
                    GroupNames.authority("GA"),
                    GroupNames.unitHr(OTHER_UNIT))) {
                page(address, as(group), 404);
                download(address, "核对身份证复印件", as(group), 404);
            }
            assertThat(unmaskings()).isEqualTo(before);

            assertThat(download(address, "核对身份证复印件", centre, 200)).isEqualTo(PDF);
            assertThat(unmaskings()).isEqualTo(before + 1);
        }
        String page = page(dossier(), as(GroupNames.SUPERVISION), 200);
        assertThat(page).contains("材料.pdf", "核对身份证复印件").doesNotContain("/materials/");
    }

    @Test
    void othersPapersAreReadWithoutAReasonAndLeaveNoRecord() throws Exception {
        String address = dossier() + "/materials/"
                + stored(MaterialKind.SKILL_CERTIFICATE).id();
        page(address, as(GroupNames.unitUnion(UNIT)), 200);
        assertThat(unmaskings()).isZero();
    }

    @Test
    void theSameFileTwiceAtOnceIsOneMaterial() throws Exception {
        List<Material> both = atOnce(
                List.of(() -> stored(MaterialKind.SKILL_CERTIFICATE), () -> stored(MaterialKind.SKILL_CERTIFICATE)));
        assertThat(both.get(0).id()).isEqualTo(both.get(1).id());
        assertThat(materials.list(number)).hasSize(1);
    }

    @Test
    void theLastFreePlaceIsTakenOnce() throws Exception {
        for (int file = 1; file < 60; file++) {
            numbered(file);
        }
        assertThatThrownBy(() -> atOnce(List.of(() -> numbered(60), () -> numbered(61))))
                .hasRootCauseInstanceOf(RuleViolation.class);
        assertThat(materials.list(number)).hasSize(60);
    }

    @Test
    void aFileOfSeveralMegabytesComesBackByteForByte() throws Exception {
        byte[] large = Arrays.copyOf(PDF, 3 * 1024 * 1024 + 17);
        Material stored;
        try (var content = new ByteArrayInputStream(large)) {
            stored = materials.upload(number, MaterialKind.SKILL_CERTIFICATE, "证书.pdf", content, false, "hr");
        }
        assertThat(jdbc.queryForObject("select count(*) from material_chunk", Long.class))
                .isEqualTo(4);
        try (var content = materials.open(stored)) {
            assertThat(content.readAllBytes()).isEqualTo(large);
        }
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

    private String page(String address, CurrentUser user, int expected) throws Exception {
        return mvc.perform(get(address).with(user(user)))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private byte[] download(String address, String reason, CurrentUser user, int expected) throws Exception {
        return mvc.perform(
                        post(address).param("reason", reason).with(user(user)).with(csrf()))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private long unmaskings() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from unmasking", Long.class));
    }

    private Material stored(MaterialKind kind) throws IOException {
        return materials.upload(number, kind, "材料.pdf", new ByteArrayInputStream(PDF), false, "hr");
    }

    private Material numbered(int file) throws IOException {
        byte[] content = Arrays.copyOf(PDF, PDF.length + file);
        return materials.upload(
                number, MaterialKind.ACHIEVEMENT_PROOF, "证明.pdf", new ByteArrayInputStream(content), false, "hr");
    }

    /** What each gives, all begun at the same moment. */
    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        CyclicBarrier begin = new CyclicBarrier(works.size());
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<T>> running = works.stream()
                    .map(work -> threads.submit(() -> {
                        begin.await();
                        return work.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdown();
            threads.awaitTermination(30, TimeUnit.SECONDS);
        }
    }

    private String dossier() {
        return "/dossier/" + number;
    }

    /** Sets how far the case has been, as if every step had been done. */
    private void reach(Stage stage) {
        jdbc.update("update candidate set stage = ?, reached = ? where number = ?", stage.name(), stage.name(), number);
    }

    private static MockMultipartFile pdf() {
        return new MockMultipartFile("file", "证书.pdf", "text/html", PDF);
    }

    private static CurrentUser as(String group) {
        return GroupNames.fromGroups("tester", "测试员", Set.of(group));
    }

    private static RequestPostProcessor user(CurrentUser user) {
        List<SimpleGrantedAuthority> roles = new ArrayList<>();
        user.roles().forEach(role -> roles.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(user), null, roles));
    }
}
