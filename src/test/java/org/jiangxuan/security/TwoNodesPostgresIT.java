package org.jiangxuan.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jiangxuan.Jiangxuan;
import org.jiangxuan.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two nodes as in production, each a process of its own, on one PostgreSQL: a person does not notice which one answers. */
@EnabledIfSystemProperty(named = "test.database", matches = "postgresql")
class TwoNodesPostgresIT {

    private static final String PASSWORD = "First-administrator-1!";
    private static final String ME = "/camunda/api/admin/auth/user/default";
    private static final String TASKS = "/camunda/api/engine/engine/default/task/count";
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private Node first;
    private Node second;

    @BeforeEach
    void startBoth() throws IOException, InterruptedException {
        new JdbcTemplate(TestDatabase.postgresql().getPostgresDatabase()).execute("create database two_nodes");
        // at the same moment, on an empty database
        first = Node.start(1);
        second = Node.start(2);
        first.awaitReady();
        second.awaitReady();
    }

    @AfterEach
    void stopBoth() throws InterruptedException {
        first.kill();
        second.kill();
    }

    @Test
    void a_login_outlives_the_node_that_gave_it() throws InterruptedException {
        Visitor person = new Visitor(first.port()).login("admin", PASSWORD);
        Visitor elsewhere = person.at(second.port());

        assertThat(elsewhere.get(ME).body()).contains("\"userId\":\"admin\"");
        assertThat(elsewhere.get("/").body()).contains("action=\"/logout\"");
        // the token of the engine's web applications, given by the one, counts at the other
        assertThat(elsewhere.json("POST", TASKS, "{}").statusCode()).isEqualTo(200);
        assertThat(person.json("POST", TASKS, "{}").statusCode()).isEqualTo(200);

        first.kill();

        assertThat(elsewhere.get(ME).body()).contains("\"userId\":\"admin\"");
        assertThat(elsewhere.json("POST", TASKS, "{}").statusCode()).isEqualTo(200);
        assertThat(elsewhere.form("/logout", Map.of()).statusCode()).isEqualTo(302);
        assertThat(elsewhere.get(ME).statusCode()).isEqualTo(401);
        // a made-up token is refused, and ends the session
        elsewhere.login("admin", PASSWORD);
        assertThat(elsewhere.json("POST", TASKS, "{}", "made-up").statusCode()).isEqualTo(403);
    }

    /** One running application. */
    private record Node(Process process, int port, Path log) {

        static Node start(int number) throws IOException {
            int port = freePort();
            Path log = Path.of("target", "two-nodes-" + number + ".log");
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Duser.timezone=Asia/Shanghai",
                    "-Xmx512m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Jiangxuan.class.getName());
            builder.environment()
                    .putAll(Map.of(
                            "JIANGXUAN_DB_URL", TestDatabase.postgresql().getJdbcUrl("postgres", "two_nodes"),
                            "JIANGXUAN_DB_USER", "postgres",
                            "JIANGXUAN_DB_PASSWORD", "",
                            "JIANGXUAN_DB_POOL", "10",
                            "JIANGXUAN_PORT", String.valueOf(port),
                            "JIANGXUAN_ADMIN_ID", "admin",
                            "JIANGXUAN_ADMIN_PASSWORD", PASSWORD,
                            "JIANGXUAN_ENCRYPTION_KEY", "dGVzdC1vbmx5LWtleS1uZXZlci1pbi1wcm9kdWN0ISE="));
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            return new Node(builder.start(), port, log);
        }

        void awaitReady() throws InterruptedException {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!ready()) {
                assertThat(process.isAlive()).as("lives; see %s", log).isTrue();
                assertThat(System.nanoTime()).as("ready in time; see %s", log).isLessThan(end);
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }

        private boolean ready() {
            try {
                return new Visitor(port).get("/actuator/health/readiness").statusCode() == 200;
            } catch (UncheckedIOException e) {
                return false;
            }
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }
}
