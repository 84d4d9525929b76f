package org.jiangxuan.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiangxuan.security.LoggedIn.as;
import static org.jiangxuan.security.LoggedIn.user;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiangxuan.honour.Revocations;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who reads and takes reports of a forgery: secretariat and supervision, nobody else. */
class RevocationPageIT extends ProcessTest {

    private static final String FACTS = "获奖证书<b>系伪造</b>";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Revocations revocations;

    private String number = "";
    private String address = "";

    @BeforeEach
    void oneCandidate() {
        recommendationOpens();
        number = apply();
        address = "/dossier/" + number + "/revocation";
    }

    @Test
    void nobody_gets_there_without_logging_in() throws Exception {
        mvc.perform(get(address)).andExpect(status().is3xxRedirection());
        mvc.perform(post(address).param("facts", FACTS).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(revocations.of(number)).isEmpty();
    }

    @Test
    void whom_it_does_not_concern_learns_not_even_that_there_is_a_report() throws Exception {
        revocations.report(number, FACTS, "supervision1");
        for (String group : List.of(
                GroupNames.unitHr(UNIT),
                GroupNames.unitHead(UNIT),
                GroupNames.unitUnion(UNIT),
                GroupNames.region(REGION),
                GroupNames.authority("GA"),
                GroupNames.EXPERTS,
                GroupNames.FINANCE,
                GroupNames.GOVERNMENT,
                GroupNames.CENTRE,
                GroupNames.ADMIN)) {
            assertThat(page(address, group, 404)).as(group).doesNotContain("伪造", "2021-W00001");
            mvc.perform(post(address)
                            .param("facts", FACTS)
                            .with(user(as(group)))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        assertThat(revocations.of(number)).hasSize(1);
        assertThat(page("/dossier/" + number, GroupNames.unitHr(UNIT), 200))
                .doesNotContain("/revocation", "弄虚作假", "核实反映");
    }

    @Test
    void the_review_reads_but_does_not_report() throws Exception {
        revocations.report(number, FACTS, "supervision1");
        assertThat(page(address, GroupNames.CITY_REVIEW, 200))
                .contains("2021-W00001")
                .doesNotContain("<textarea");
        mvc.perform(post(address)
                        .param("facts", FACTS)
                        .with(user(as(GroupNames.CITY_REVIEW)))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(revocations.of(number)).hasSize(1);
    }

    @Test
    void secretariat_and_supervision_report_with_a_token_and_with_facts() throws Exception {
        for (String group : List.of(GroupNames.SECRETARIAT, GroupNames.SUPERVISION)) {
            mvc.perform(post(address).param("facts", FACTS).with(user(as(group))))
                    .andExpect(status().isForbidden());
            for (String nothing : List.of("", "   ", "长".repeat(2001))) {
                mvc.perform(post(address)
                                .param("facts", nothing)
                                .with(user(as(group)))
                                .with(csrf()))
                        .andExpect(status().isUnprocessableEntity());
            }
        }
        assertThat(revocations.of(number)).isEmpty();

        mvc.perform(post(address)
                        .param("facts", FACTS)
                        .with(user(as(GroupNames.SUPERVISION)))
                        .with(csrf()))
                .andExpect(redirectedUrl(address));
        time.drain();

        assertThat(openTasks("2021-W00001", "task-verify-report")).hasSize(1);
        assertThat(page(address, GroupNames.SECRETARIAT, 200))
                .contains("2021-W00001", "待核实", "获奖证书&lt;b&gt;系伪造&lt;/b&gt;")
                .doesNotContain("<b>系伪造");
        String again = mvc.perform(post(address)
                        .param("facts", FACTS)
                        .with(user(as(GroupNames.SECRETARIAT)))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(again).contains("已有办理中的撤销事项2021-W00001");
        assertThat(revocations.of(number)).hasSize(1);
    }

    @Test
    void the_units_record_stands_on_dossier_and_round_for_the_city() throws Exception {
        assertThat(page("/dossier/" + number, GroupNames.SECRETARIAT, 200)).contains("没有弄虚作假记录", address);
        assertThat(page("/dossier/" + number, GroupNames.unitHr(UNIT), 200)).doesNotContain("诚信记录");
        page("/dossier/2021-99999/revocation", GroupNames.SECRETARIAT, 404);
        consulted(number);
        String round = "/rounds/" + onlyRound();
        assertThat(page(round, GroupNames.SUPERVISION, 200)).contains("没有弄虚作假记录");
        for (String group : List.of(GroupNames.unitHr(UNIT), GroupNames.CENTRE)) {
            assertThat(page(round, group, 200)).as(group).doesNotContain("诚信记录");
        }
    }

    private String page(String at, String group, int expected) throws Exception {
        return mvc.perform(get(at).with(user(as(group))))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
