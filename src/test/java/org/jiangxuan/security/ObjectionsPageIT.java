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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiangxuan.CreditCodes;
import org.jiangxuan.honour.Revocations;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.process.ProcessTest;
import org.jiangxuan.publicity.ObjectionState;
import org.jiangxuan.publicity.Objections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page on which objections are registered: who may, who learns what, and what is refused. */
class ObjectionsPageIT extends ProcessTest {

    private static final String OTHER_UNIT = CreditCodes.nth(1);
    private static final String OBJECTOR = "试验异议人";
    private static final String CONTACT = "13900009876";
    private static final String CONTENT = "所报的革新成果是班组集体完成的。";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Objections objections;

    @Autowired
    private Revocations revocations;

    @Autowired
    private JdbcTemplate jdbc;

    private String number = "";

    @BeforeEach
    void oneCandidateOnTheUnitsNotice() {
        recommendationOpens();
        number = apply();
        consulted(number);
        moveTo("2021-06-23T09:00");
        ranked(onlyRound(), number);
        complete(onlyRound(), "task-post-internal-publicity", Map.of("postedOn", "2021-06-23", "place", "厂区公告栏"));
    }

    @Test
    void the_units_desk_registers_an_objection_and_learns_its_number() throws Exception {
        mvc.perform(filing(CONTENT).with(user(as(GroupNames.unitHr(UNIT)))).with(csrf()))
                .andExpect(redirectedUrl(address()));

        assertThat(objections.of(number)).singleElement().satisfies(filed -> {
            assertThat(filed.key()).isEqualTo("2021-Y00001");
            assertThat(filed.state()).isEqualTo(ObjectionState.FILED);
        });
        assertThat(candidates.isFrozen(number)).isTrue();
        assertThat(openTasks("2021-Y00001", "task-objection-admissibility")).hasSize(1);
    }

    @Test
    void only_the_desk_and_the_judge_learn_who_objects() throws Exception {
        filed();

        for (String group : List.of(GroupNames.unitHr(UNIT), GroupNames.unitHead(UNIT))) {
            assertThat(page(as(group), 200)).contains(CONTENT, OBJECTOR, CONTACT);
        }
        for (String group : List.of(
                GroupNames.unitUnion(UNIT), GroupNames.SECRETARIAT, GroupNames.CITY_REVIEW, GroupNames.SUPERVISION)) {
            assertThat(page(as(group), 200)).contains(CONTENT).doesNotContain(OBJECTOR, CONTACT);
        }
    }

    @Test
    void who_objects_is_written_nowhere_in_clear() throws Exception {
        filed();
        complete("2021-Y00001", "task-objection-admissibility", Map.of("decision", "admit", "reason", "实名"));

        Map<String, Object> row = jdbc.queryForMap("select * from objection");
        assertThat(row.get("OBJECTOR_NAME")).asString().isNotBlank().doesNotContain(OBJECTOR);
        assertThat(row.get("OBJECTOR_CONTACT")).asString().isNotBlank().doesNotContain(CONTACT);
        assertThat(runtime.createVariableInstanceQuery().list())
                .noneMatch(variable -> String.valueOf(variable.getValue()).contains(OBJECTOR)
                        || String.valueOf(variable.getValue()).contains(CONTENT));
        assertThat(tasks.createTaskQuery().list())
                .noneMatch(task -> String.valueOf(task.getName()).contains(OBJECTOR));
        assertThat(String.valueOf(objections.objector("2021-Y00001"))).doesNotContain(OBJECTOR, CONTACT);
    }

    @Test
    void the_rounds_page_says_who_stays_behind_because_somebody_objects_and_of_no_report() throws Exception {
        String round = "/rounds/" + onlyRound();
        revocations.report(number, "获奖证书系伪造。", "supervision1");
        assertThat(show(round, as(GroupNames.unitHr(UNIT)), 200))
                .contains(number)
                .doesNotContain("有异议，暂不上报");

        filed();

        for (String group : List.of(GroupNames.unitHr(UNIT), GroupNames.unitHead(UNIT), GroupNames.SECRETARIAT)) {
            assertThat(show(round, as(group), 200)).contains("有异议，暂不上报");
        }
        assertThat(show(round, as(GroupNames.CENTRE), 200)).doesNotContain("有异议，暂不上报");
    }

    @Test
    void strangers_learn_not_even_that_there_is_a_page() throws Exception {
        filed();
        List<CurrentUser> strangers = List.of(
                as(GroupNames.unitHr(OTHER_UNIT)),
                as(GroupNames.unitHead(OTHER_UNIT)),
                as(GroupNames.region(REGION)),
                as(GroupNames.authority("GA")),
                as(GroupNames.CENTRE),
                as(GroupNames.EXPERTS),
                as(GroupNames.FINANCE),
                as(GroupNames.GOVERNMENT),
                as(GroupNames.ADMIN),
                GroupNames.fromGroups("nobody", "无角色", List.of()));
        for (CurrentUser stranger : strangers) {
            assertThat(page(stranger, 404)).as("what %s gets", stranger.roles()).doesNotContain(CONTENT, OBJECTOR);
            mvc.perform(filing("别的内容。").with(user(stranger)).with(csrf())).andExpect(status().isNotFound());
        }
        mvc.perform(get(address())).andExpect(redirectedUrlPattern("**/login"));
        assertThat(objections.of(number)).hasSize(1);
    }

    @Test
    void nobody_registers_for_another_desk_nor_without_the_token() throws Exception {
        for (String group : List.of(
                GroupNames.unitHead(UNIT),
                GroupNames.unitUnion(UNIT),
                GroupNames.SECRETARIAT,
                GroupNames.SUPERVISION)) {
            mvc.perform(filing(CONTENT).with(user(as(group))).with(csrf())).andExpect(status().isNotFound());
        }
        mvc.perform(filing(CONTENT).with(user(as(GroupNames.unitHr(UNIT))))).andExpect(status().isForbidden());
        mvc.perform(post(address())
                        .param("level", "PUBLIC")
                        .param("content", CONTENT)
                        .with(user(as(GroupNames.unitHr(UNIT))))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(objections.of(number)).isEmpty();
        assertThat(candidates.isFrozen(number)).isFalse();
    }

    @Test
    void what_is_refused_is_said_at_its_field_and_nothing_typed_is_lost() throws Exception {
        CurrentUser desk = as(GroupNames.unitHr(UNIT));
        assertThat(refused(filing(" "), desk)).contains("请填写异议内容。", OBJECTOR, CONTACT);
        assertThat(refused(filing(CONTENT).param("postmarkedOn", "2021-06-24"), desk))
                .contains("邮戳日期（2021年6月24日（周四））不能晚于今天（2021年6月23日（周三））。", CONTENT, OBJECTOR, CONTACT);
        assertThat(refused(filing(CONTENT).param("postmarkedOn", "昨天"), desk)).contains("邮戳日期请写成年-月-日");
        assertThat(refused(filing("长".repeat(2001)), desk)).contains("异议内容不能超过2000个字。");
        filed();
        assertThat(refused(filing(CONTENT), desk)).contains("同样内容的异议已经登记（2021-Y00001），不必重复登记。");
        assertThat(objections.of(number)).hasSize(1);
    }

    @Test
    void the_secretariat_cannot_register_against_a_notice_that_is_not_posted() throws Exception {
        assertThat(refused(
                        post(address())
                                .param("level", "PUBLIC")
                                .param("content", CONTENT)
                                .param("objectorName", OBJECTOR)
                                .param("contact", CONTACT),
                        as(GroupNames.SECRETARIAT)))
                .contains("候选人 " + number + " 还没有向社会公示，不能登记社会公示异议。", CONTENT);
    }

    @Test
    void anything_anonymous_is_kept_as_a_lead_and_holds_nobody() throws Exception {
        CurrentUser desk = as(GroupNames.unitHr(UNIT));
        mvc.perform(post(address())
                        .param("level", "INTERNAL")
                        .param("content", CONTENT)
                        .with(user(desk))
                        .with(csrf()))
                .andExpect(redirectedUrl(address()));
        mvc.perform(filing("单位来信。").param("byUnit", "true").with(user(desk)).with(csrf()))
                .andExpect(redirectedUrl(address()));

        assertThat(objections.of(number)).allMatch(filed -> filed.state() == ObjectionState.LEAD);
        assertThat(candidates.isFrozen(number)).isFalse();
        assertThat(page(desk, 200)).contains("没有真实姓名和联系方式", "以单位名义提出而未加盖公章");
    }

    @Test
    void markup_in_what_is_objected_stays_text() throws Exception {
        mvc.perform(filing("<script>alert(1)</script>业绩不实")
                        .with(user(as(GroupNames.unitHr(UNIT))))
                        .with(csrf()))
                .andExpect(redirectedUrl(address()));

        assertThat(page(as(GroupNames.unitHr(UNIT)), 200))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    private void filed() throws Exception {
        mvc.perform(filing(CONTENT).with(user(as(GroupNames.unitHr(UNIT)))).with(csrf()))
                .andExpect(redirectedUrl(address()));
    }

    private MockHttpServletRequestBuilder filing(String content) {
        return post(address())
                .param("level", "INTERNAL")
                .param("content", content)
                .param("objectorName", OBJECTOR)
                .param("contact", CONTACT);
    }

    private String refused(MockHttpServletRequestBuilder request, CurrentUser user) throws Exception {
        return mvc.perform(request.with(user(user)).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(CurrentUser user, int expected) throws Exception {
        return show(address(), user, expected);
    }

    private String show(String address, CurrentUser user, int expected) throws Exception {
        return mvc.perform(get(address).with(user(user)))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String address() {
        return "/dossier/" + Objects.requireNonNull(number) + "/objections";
    }
}
