package org.jiangxuan.security;

import static org.jiangxuan.security.LoggedIn.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** One candidate of one unit, and the pages that show the case. */
abstract class CasePageTest extends ProcessTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    String number = "";

    @BeforeEach
    void oneCandidateOfOneUnit() {
        recommendationOpens();
        number = apply();
    }

    String page(String address, CurrentUser user, int expected) throws Exception {
        return mvc.perform(get(address).with(user(user)))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    String dossier() {
        return "/dossier/" + number;
    }

    /** Sets how far the case has been, as if every step had been done. */
    void reach(Stage stage) {
        jdbc.update("update candidate set stage = ?, reached = ? where number = ?", stage.name(), stage.name(), number);
    }
}
