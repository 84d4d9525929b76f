package org.jiangxuan.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiangxuan.security.LoggedIn.user;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jiangxuan.CreditCodes;
import org.jiangxuan.material.Material;
import org.jiangxuan.material.Materials;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.EncryptedText;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who corrects, withdraws and records secrecy reviews on our pages, and who must not. */
class CorrectionPagesIT extends ProcessTest {

    private static final String OTHER_UNIT = CreditCodes.nth(1);
    private static final List<String> STRANGERS = List.of(
            GroupNames.unitHr(OTHER_UNIT),
            GroupNames.unitHead(UNIT),
            GroupNames.unitUnion(UNIT),
            GroupNames.region(REGION),
            GroupNames.SECRETARIAT,
            GroupNames.CITY_REVIEW,
            GroupNames.SUPERVISION,
            GroupNames.ADMIN,
            GroupNames.EXPERTS);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EncryptedText encrypted;

    @Autowired
    private Materials materials;

    private String number = "";

    @BeforeEach
    void oneCandidateReturned() {
        recommendationOpens();
        number = apply();
    }

    @Test
    void onlyHrOfThePersonsUnitCorrectsAndOnlyWhatWasRemarkedOn() throws Exception {
        returned();
        String before = candidates.get(number).name();
        for (String group : STRANGERS) {
            perform(get(correction()), as(group), 404);
            perform(post(correction()).param("value-school", "某校"), as(group), 404);
        }
        mvc.perform(post(correction()).param("value-school", "某校").with(user(as(GroupNames.unitHr(UNIT)))))
                .andExpect(status().isForbidden());
        assertThat(candidates.get(number).person().school()).isNull();

        CurrentUser hr = as(GroupNames.unitHr(UNIT));
        assertThat(perform(get(dossier()), hr, 200)).contains("材料已退回", "/correction\"");
        assertThat(perform(get(dossier()), as(GroupNames.SECRETARIAT), 200))
                .contains("材料已退回")
                .doesNotContain("/correction\"");
        String page = perform(get(correction()), hr, 200);
        assertThat(page)
                .contains("缺少校名", "value-school", "value-mobile")
                .doesNotContain(
                        "value-name",
                        String.valueOf(candidates.get(number).contact().mobile()));
        mvc.perform(post(correction())
                        .param("value-school", "大连技工学校")
                        .param("value-name", "别人")
                        .param("value-mobile", "")
                        .with(user(hr))
                        .with(csrf()))
                .andExpect(redirectedUrl(correction()));

        assertThat(candidates.get(number).person().school()).isEqualTo("大连技工学校");
        assertThat(candidates.get(number).name()).isEqualTo(before);
        assertThat(candidates.get(number).contact().mobile()).startsWith("1390000");
    }

    @Test
    void aPrivateFieldHasOneMaskWhereverItIsShown() throws Exception {
        complete(
                number,
                "task-enterprise-check",
                Map.of("opinion", "return", "remarks", "通讯地址：缺少门牌号\n电子邮箱：请核对", "signatory", "王人事"));
        jdbc.update(
                "update candidate set address = ?, email = ? where number = ?",
                encrypted.convertToDatabaseColumn("大连市甘井子区某街6789"),
                encrypted.convertToDatabaseColumn("zhang4321@example.cn"),
                number);
        CurrentUser hr = as(GroupNames.unitHr(UNIT));
        for (String page : List.of(perform(get(correction()), hr, 200), perform(get(dossier()), hr, 200))) {
            assertThat(page).contains("***@example.cn", "************").doesNotContain("6789", "4321");
        }
    }

    @Test
    void aFaultIsShownAtItsFieldAndNothingTypedIsLost() throws Exception {
        returned();
        String page = perform(
                post(correction()).param("value-school", "校".repeat(121)).param("answer-mobile", "号码没有错"),
                as(GroupNames.unitHr(UNIT)),
                422);
        assertThat(page).contains("毕业院校不能超过120个字。", "校".repeat(121), "号码没有错");
        assertThat(candidates.get(number).person().school()).isNull();
    }

    @Test
    void withoutAnOpenCorrectionThereIsNoPage() throws Exception {
        perform(get(correction()), as(GroupNames.unitHr(UNIT)), 404);
        perform(post(correction()).param("value-school", "某校"), as(GroupNames.unitHr(UNIT)), 404);
        perform(get("/dossier/2021-99999/correction"), as(GroupNames.unitHr(UNIT)), 404);
    }

    @Test
    void onlyHrOfThePersonsUnitWithdrawsAndOnlyWhenConfirmed() throws Exception {
        for (String group : STRANGERS) {
            perform(post(withdraw()).param("reason", "调动").param("confirmed", "true"), as(group), 404);
        }
        CurrentUser hr = as(GroupNames.unitHr(UNIT));
        assertThat(perform(post(withdraw()).param("reason", "本人调动"), hr, 422)).contains("请先勾选", "本人调动");
        assertThat(perform(post(withdraw()).param("reason", " ").param("confirmed", "true"), hr, 422))
                .contains("请填写撤回的原因。");
        assertThat(outcome(number)).isEmpty();

        mvc.perform(post(withdraw())
                        .param("reason", "本人调动")
                        .param("confirmed", "true")
                        .with(user(hr))
                        .with(csrf()))
                .andExpect(redirectedUrl(dossier()));

        assertThat(outcome(number)).contains(Outcome.WITHDRAWN);
        assertThat(perform(get(dossier()), hr, 200)).contains("本人调动").doesNotContain("/withdraw");
        perform(post(withdraw()).param("reason", "再撤").param("confirmed", "true"), hr, 404);
    }

    @Test
    void classifiedMaterialIsMarkedAndItsReviewRecordedByThoseWhoHandItIn() throws Exception {
        CurrentUser hr = as(GroupNames.unitHr(UNIT));
        perform(upload("ACHIEVEMENT_PROOF", true), hr, 302);
        assertThat(perform(get(dossier()), hr, 200)).contains("涉密，待保密审查", "/secrecy");
        for (String group :
                List.of(GroupNames.unitHr(OTHER_UNIT), GroupNames.unitUnion(UNIT), GroupNames.SUPERVISION)) {
            perform(secrecy("企业保密办公室", "2021-06-18"), as(group), 404);
        }
        assertThat(perform(secrecy("", "2021-06-18"), hr, 422)).contains("请填写保密审查部门。");
        assertThat(perform(secrecy("企业保密办公室", ""), hr, 422)).contains("请填写审查日期。");
        assertThat(perform(secrecy("企业保密办公室", "2021/6/18"), hr, 422))
                .contains("审查日期请写成年-月-日，例如 2021-08-11。", "企业保密办公室", "2021/6/18");
        perform(secrecy("企业保密办公室", "2021-06-18"), hr, 302);
        assertThat(perform(get(dossier()), hr, 200))
                .contains("涉密，已审查脱密", "保密〔2021〕3号")
                .doesNotContain("/secrecy");
    }

    @Test
    void classifiedMaterialIsReadByNobodyElseBeforeItsReview() throws Exception {
        CurrentUser hr = as(GroupNames.unitHr(UNIT));
        perform(upload("ACHIEVEMENT_PROOF", true), hr, 302);
        String file = dossier() + "/materials/" + materials.list(number).get(0).id();
        List<String> readers = List.of(GroupNames.SUPERVISION, GroupNames.CITY_REVIEW);

        for (String group : readers) {
            perform(get(file), as(group), 404);
            perform(post(file).param("reason", "核对业绩材料"), as(group), 404);
            assertThat(perform(get(dossier()), as(group), 200))
                    .contains("图纸.pdf")
                    .doesNotContain(file + "\"");
        }
        perform(get(file), as(GroupNames.unitHr(OTHER_UNIT)), 404);
        perform(get(file), hr, 200);
        perform(secrecy("企业保密办公室", "2021-06-18"), hr, 302);

        for (String group : readers) {
            perform(get(file), as(group), 200);
        }
    }

    /** To hand something in oneself, or to record the review, is no right to read what others declared classified. */
    @Test
    void classifiedMaterialIsNotReadByOthersWhoMayHandInToo() throws Exception {
        CurrentUser desk = as("hr" + UNIT, GroupNames.unitHr(UNIT));
        CurrentUser colleague = as("colleague", GroupNames.unitHr(UNIT));
        CurrentUser district = as(GroupNames.region(REGION));
        CurrentUser centre = as(GroupNames.CENTRE);
        CurrentUser secretariat = as(GroupNames.SECRETARIAT);
        consulted(number);
        recommended(number);
        String fromUnit = classified("ACHIEVEMENT_PROOF", desk);
        String fromDistrict = classified("SKILL_CERTIFICATE", district);

        perform(get(fromUnit), desk, 200);
        perform(get(fromUnit), colleague, 200);
        perform(get(fromDistrict), district, 200);
        for (String group : List.of(GroupNames.unitHead(UNIT), GroupNames.unitUnion(UNIT), GroupNames.SUPERVISION)) {
            notRead(fromUnit, as(group));
            notRead(fromDistrict, as(group));
        }
        notRead(fromUnit, district);
        notRead(fromUnit, secretariat);
        notRead(fromDistrict, desk);
        notRead(fromDistrict, secretariat);
        perform(secrecy("企业保密办公室", "2021-06-18"), desk, 302);
        for (CurrentUser reader : List.of(desk, district, secretariat, as(GroupNames.unitUnion(UNIT)))) {
            perform(get(fromUnit), reader, 200);
            perform(get(fromDistrict), reader, 200);
        }
        complete(number, "task-district-opinion", AGREE);
        String fromSecretariat = classified("ARTISAN_TECHNICIAN", secretariat);

        perform(get(fromSecretariat), secretariat, 200);
        for (CurrentUser other : List.of(centre, district, desk)) {
            notRead(fromSecretariat, other);
        }
        perform(get(fromUnit), centre, 200);
    }

    @Test
    void onACorrectionOnlyTheKindsRemarkedOnAreHandedInAnew() throws Exception {
        CurrentUser hr = as(GroupNames.unitHr(UNIT));
        consulted(number);
        recommended(number);
        complete(number, "task-district-opinion", AGREE);
        perform(upload("ACHIEVEMENT_PROOF", false), hr, 404);
        complete(number, "task-centre-receipt", Map.of("decision", "return", "remarks", "证明材料：缺少盖章\n手机号码：请核对"));

        assertThat(perform(get(dossier()), hr, 200))
                .contains("value=\"ACHIEVEMENT_PROOF\"")
                .doesNotContain("value=\"IDENTITY_CARD\"", "value=\"RECOMMENDATION_LETTER\"");
        for (String kind : List.of("IDENTITY_CARD", "RECOMMENDATION_LETTER", "PUBLICITY_RESULT")) {
            perform(upload(kind, false), hr, 404);
        }
        assertThat(materials.list(number)).isEmpty();
        perform(upload("ACHIEVEMENT_PROOF", false), as(GroupNames.unitHr(OTHER_UNIT)), 404);
        perform(upload("ACHIEVEMENT_PROOF", false), hr, 302);

        assertThat(materials.list(number)).hasSize(1);
    }

    private MockHttpServletRequestBuilder upload(String kind, boolean classified) {
        return multipart(dossier() + "/materials")
                .file(new MockMultipartFile(
                        "file", "图纸.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1)))
                .param("kind", kind)
                .param("classified", String.valueOf(classified));
    }

    /** Hands in one more file and declares it classified; returns its address. */
    private String classified(String kind, CurrentUser by) throws Exception {
        List<Long> before = materials.list(number).stream().map(Material::id).toList();
        perform(upload(kind, true), by, 302);
        return materials.list(number).stream()
                .map(Material::id)
                .filter(id -> !before.contains(id))
                .map(id -> dossier() + "/materials/" + id)
                .findFirst()
                .orElseThrow();
    }

    /** Not by its address, not for a reason; the dossier says that it is there. */
    private void notRead(String file, CurrentUser user) throws Exception {
        perform(get(file), user, 404);
        perform(post(file).param("reason", "核对业绩材料"), user, 404);
        assertThat(perform(get(dossier()), user, 200)).contains("图纸.pdf").doesNotContain(file + "\"");
    }

    private MockHttpServletRequestBuilder secrecy(String department, String day) {
        return post(dossier() + "/secrecy")
                .param("department", department)
                .param("documentNumber", "保密〔2021〕3号")
                .param("reviewedOn", day);
    }

    private void returned() {
        complete(
                number,
                "task-enterprise-check",
                Map.of("opinion", "return", "remarks", "毕业院校：缺少校名\n手机号码：请核对", "signatory", "王人事"));
    }

    private String dossier() {
        return "/dossier/" + number;
    }

    private String correction() {
        return dossier() + "/correction";
    }

    private String withdraw() {
        return dossier() + "/withdraw";
    }

    private String perform(MockHttpServletRequestBuilder request, CurrentUser user, int expected) throws Exception {
        return mvc.perform(request.with(user(user)).with(csrf()))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static CurrentUser as(String group) {
        return as(group.toLowerCase(java.util.Locale.ROOT), group);
    }

    private static CurrentUser as(String id, String group) {
        return GroupNames.fromGroups(id, "测试账号", List.of(group));
    }
}
