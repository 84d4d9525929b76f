package org.jiangxuan.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jiangxuan.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is logged in stands in the database, and what is wrong there throws nobody an error. */
class SessionsIT extends ProcessTest {

    private static final String ME = "/camunda/api/admin/auth/user/default";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    private Visitor person;

    @BeforeEach
    void someoneLogsIn() {
        person = new Visitor(port).login("secretariat1", PASSWORD);
    }

    @Test
    void a_login_is_a_row_that_ends_with_the_logout() {
        assertThat(sessions()).isEqualTo(1);
        assertThat(person.get(ME).body()).contains("secretariat1");

        assertThat(person.form("/logout", Map.of()).statusCode()).isEqualTo(302);

        assertThat(sessions()).isZero();
        assertThat(person.get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void a_session_that_cannot_be_read_any_more_leads_to_the_login() {
        jdbc.update("update spring_session_attributes set attribute_bytes = ?", new byte[] {1, 2, 3});
        HttpResponse<String> answer = person.get("/candidates");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        person.login("secretariat1", PASSWORD);
        assertThat(person.get(ME).statusCode()).isEqualTo(200);
    }

    @Test
    void the_web_applications_know_who_it_is_on_a_node_that_has_shown_no_page_yet() {
        jdbc.update("delete from spring_session_attributes where attribute_name not like 'SPRING_SECURITY%'");
        assertThat(person.get(ME).body()).contains("secretariat1");
    }

    @Test
    void the_web_applications_many_calls_at_once_disturb_no_session() {
        CompletableFuture<?>[] calls = IntStream.range(0, 16)
                .mapToObj(call -> CompletableFuture.runAsync(
                        () -> assertThat(person.get(ME).statusCode()).isEqualTo(200)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(calls).join();
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void health_tells_outsiders_whether_it_lives_and_nothing_else() {
        Visitor outsider = new Visitor(port);
        for (String probe : new String[] {"/actuator/health/liveness", "/actuator/health/readiness"}) {
            assertThat(outsider.get(probe).body()).isEqualTo("{\"status\":\"UP\"}");
        }
        assertThat(outsider.get("/actuator/health").body()).doesNotContain("components", "details", "database", "H2");
        assertThat(outsider.get("/actuator/health/db").statusCode()).isEqualTo(404);
        assertThat(outsider.get("/actuator/env").statusCode()).isIn(302, 401, 403);
    }

    private long sessions() {
        Long count = jdbc.queryForObject(
                "select count(*) from spring_session where principal_name = 'secretariat1'", Long.class);
        return count == null ? 0 : count;
    }
}
