package org.jiangxuan.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No engine runs here that could try the files, so that at least every name and number in them is held against the others. */
class DeploymentFilesTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(JIANGXUAN_[A-Z_]+)(:[^}]*)?}");
    private static final Set<String> SECRETS = Set.of("JIANGXUAN_DB_PASSWORD", "JIANGXUAN_ENCRYPTION_KEY");
    private static final Set<String> NODES = Set.of("app1", "app2");

    private final String dockerfile = read("Dockerfile");
    private final String composeText = read("docker-compose.yml");
    private final String nginx = read("deploy/nginx.conf");
    private final String guide = read("docs/deployment.md");
    private final String application = read("src/main/resources/application.yaml");
    private final JsonNode compose = yaml(composeText);

    @Test
    void theServicesAreTheOnesOfThePlan() {
        assertThat(names(compose.path("services")))
                .containsExactlyInAnyOrder("app1", "app2", "proxy", "database", "mail");
        for (String node : NODES) {
            // a merge key, which the parser leaves as it is
            assertThat(composeText).contains("  " + node + ":\n    <<: *node\n");
        }
        assertThat(compose.at("/services/database/image").asText()).isEqualTo("postgres:17");
    }

    @Test
    void everyServiceHasAHealthCheckAPinnedImageAndARestart() {
        services().forEach((name, service) -> {
            assertThat(service.path("healthcheck").path("test").isArray())
                    .as(name)
                    .isTrue();
            assertThat(service.path("restart").asText()).as(name).isEqualTo("unless-stopped");
            assertThat(service.path("image").asText()).as(name).contains(":").doesNotContain("latest");
        });
    }

    @Test
    void whatAServiceWaitsForUsesAndMountsIsThere() {
        Set<String> networks = names(compose.path("networks"));
        services().forEach((name, service) -> {
            service.path("depends_on").fields().forEachRemaining(dependency -> {
                assertThat(names(compose.path("services"))).contains(dependency.getKey());
                assertThat(dependency.getValue().path("condition").asText()).isEqualTo("service_healthy");
            });
            service.path("networks").forEach(network -> assertThat(networks).contains(network.asText()));
            service.path("volumes").forEach(volume -> {
                String source = volume.asText().replaceFirst(":/.*", "");
                if (source.startsWith("./")) {
                    assertThat(Path.of(source)).exists();
                } else if (!source.startsWith("$")) {
                    assertThat(names(compose.path("volumes"))).contains(source);
                }
            });
        });
    }

    @Test
    void secretsComeFromOutsideAndHaveNoDefault() {
        for (String secret : SECRETS) {
            assertThat(uses(composeText, secret)).isNotEmpty().allMatch(rest -> rest.startsWith(":?"));
        }
        assertThat(uses(composeText, "JIANGXUAN_ADMIN_PASSWORD")).containsOnly(":-");
        assertThat(uses(composeText, "JIANGXUAN_TLS_DIR")).allMatch(rest -> rest.startsWith(":?"));
        for (String secret : List.of("JIANGXUAN_DB_PASSWORD", "JIANGXUAN_ENCRYPTION_KEY", "JIANGXUAN_ADMIN_PASSWORD")) {
            assertThat(uses(application, secret)).as(secret).containsOnly(":");
        }
        assertThat(dockerfile).doesNotContain("PASSWORD", "_KEY");
        assertThat(read(".gitignore").lines()).contains(".env");
        assertThat(read("deploy/env.example").lines().filter(line -> line.contains("=")))
                .allMatch(line -> line.endsWith("="));
    }

    @Test
    void everyVariableThatIsHandedToANodeIsOneThatItReads() {
        Set<String> handed = names(node().path("environment"));
        assertThat(variables(application)).containsAll(handed);
        assertThat(handed).containsAll(variables(application));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/deployment.md", "deploy/env.example"})
    void everyVariableThatTheOperatorSetsIsDocumented(String file) {
        assertThat(read(file)).contains(variables(composeText));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/deployment.md", "README.md", "README.zh-CN.md"})
    void everyVariableOfTheApplicationIsDocumented(String file) {
        assertThat(read(file)).contains(variables(application));
    }

    @Test
    void nothingIsDocumentedThatDoesNotExist() {
        Set<String> known = new TreeSet<>(variables(application));
        known.addAll(variables(composeText));
        assertThat(Pattern.compile("JIANGXUAN_[A-Z_]+")
                        .matcher(guide + read("deploy/env.example"))
                        .results()
                        .map(MatchResult::group))
                .isSubsetOf(known);
        assertThat(Pattern.compile("deploy/[a-z.]+[a-z]")
                        .matcher(guide)
                        .results()
                        .map(MatchResult::group))
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    @Test
    void theProxyKnowsBothNodesAtTheirPort() {
        String port = group(dockerfile, "EXPOSE (\\d+)");
        assertThat(port).isEqualTo(group(application, "JIANGXUAN_PORT:(\\d+)"));
        assertThat(port).isEqualTo(node().at("/environment/JIANGXUAN_PORT").asText());
        assertThat(Pattern.compile("server (\\w+):(\\d+) ").matcher(nginx).results())
                .extracting(match -> match.group(1), match -> match.group(2))
                .containsExactlyInAnyOrder(tuple("app1", port), tuple("app2", port));
        assertThat(group(nginx, "proxy_pass http://(\\w+);")).isEqualTo(group(nginx, "upstream (\\w+) \\{"));
        String check = compose.at("/services/proxy/healthcheck/test/5").asText();
        assertThat(check).contains(group(nginx, "listen (127\\.0\\.0\\.1:\\d+);"));
        assertThat(compose.at("/services/proxy/ports").toString()).contains(":80\"", ":443\"");
        assertThat(nginx).contains("listen 80;", "listen 443 ssl;");
    }

    @Test
    void theProxyTakesWhatTheApplicationRefusesWithASentence() {
        assertThat(group(nginx, "client_max_body_size (\\d+)m;"))
                .isEqualTo(group(application, "max-swallow-size: (\\d+)MB"));
    }

    @Test
    void theProxyTrustsNobodysForwardedHeadersAndHidesTheNodesHealth() {
        assertThat(node().at("/environment/JIANGXUAN_FORWARD_HEADERS").asText()).isEqualTo("framework");
        for (String header : List.of("For", "Host", "Port", "Proto", "Prefix", "Ssl")) {
            assertThat(nginx).contains("proxy_set_header X-Forwarded-" + header + " ");
        }
        assertThat(nginx)
                .contains("proxy_set_header Forwarded \"\";")
                .doesNotContain("$proxy_add_x_forwarded_for")
                .containsPattern("location /actuator/ \\{\\s+return 404;");
        assertThat(application).contains("include: health\n").contains("show-details: never");
    }

    @Test
    void theNodesMeetTheDatabaseOfTheirService() {
        JsonNode database = compose.at("/services/database/environment");
        String name = database.path("POSTGRES_DB").asText();
        String user = database.path("POSTGRES_USER").asText();
        assertThat(node().at("/environment/JIANGXUAN_DB_URL").asText())
                .isEqualTo("jdbc:postgresql://database:5432/" + name);
        assertThat(node().at("/environment/JIANGXUAN_DB_USER").asText()).isEqualTo(user);
        assertThat(compose.at("/services/database/healthcheck/test").toString())
                .contains("--username=" + user, "--dbname=" + name);
        assertThat(guide).contains("--username=" + user);
    }

    @Test
    void theImageIsLayeredNotRootInChinasTimeAndChecked() {
        String jar = group(read("pom.xml"), "<finalName>(\\w+)</finalName>") + ".jar";
        assertThat(dockerfile)
                .contains("COPY target/" + jar, "-Djarmode=tools", "extract --layers")
                .contains("ENTRYPOINT [\"java\", \"-jar\", \"/app/" + jar + "\"]")
                .contains("TZ=Asia/Shanghai", "-Duser.timezone=Asia/Shanghai");
        for (String layer : List.of("dependencies", "spring-boot-loader", "snapshot-dependencies", "application")) {
            assertThat(dockerfile).contains("COPY --from=layers /build/layers/" + layer + "/ ./");
        }
        assertThat(dockerfile.lastIndexOf("\nUSER 10001:10001")).isGreaterThan(dockerfile.lastIndexOf("\nRUN"));
        assertThat(dockerfile)
                .contains("COPY --chmod=0755 deploy/healthcheck.sh /app/healthcheck.sh")
                .doesNotContain("HEALTHCHECK");
        assertThat(node().at("/healthcheck/test/1").asText()).isEqualTo("/app/healthcheck.sh");
        assertThat(read(".dockerignore").lines()).containsExactly("*", "!target/" + jar, "!deploy/healthcheck.sh");
        assertThat(read("deploy/healthcheck.sh")).contains("/actuator/health/readiness");
        assertThat(guide).contains("/actuator/health/readiness", "/actuator/health/liveness");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deploy/healthcheck.sh", "deploy/backup.sh", "deploy/restore.sh"})
    void aScriptMayBeRunAndStopsAtTheFirstFault(String script) {
        assertThat(Path.of(script)).isExecutable();
        assertThat(read(script)).startsWith("#!/usr/bin/env bash\n").contains("\nset -euo pipefail\n");
    }

    private JsonNode node() {
        return compose.path("x-node");
    }

    /** By name, what each service is; the nodes are what they all share. */
    private Map<String, JsonNode> services() {
        Map<String, JsonNode> services = new TreeMap<>();
        compose.path("services")
                .fields()
                .forEachRemaining(entry ->
                        services.put(entry.getKey(), NODES.contains(entry.getKey()) ? node() : entry.getValue()));
        return services;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        for (Iterator<String> each = object.fieldNames(); each.hasNext(); ) {
            names.add(each.next());
        }
        return names;
    }

    private static Set<String> variables(String text) {
        return VARIABLE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How a variable is used each time: what stands between its name and the brace. */
    private static List<String> uses(String text, String variable) {
        return VARIABLE.matcher(text)
                .results()
                .filter(match -> match.group(1).equals(variable))
                .map(match -> match.group(2) == null ? "" : match.group(2))
                .toList();
    }

    private static String group(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing like " + pattern));
    }

    private static JsonNode yaml(String text) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
