package org.jiangxuan.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.process.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Break-ins into the engine's web applications: anonymously, and as a reviewer who may use Tasklist. */
class EngineWebApplicationsIT extends ProcessTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String CODE_IN_OR_QUERY =
            "{\"orQueries\":[{\"assigneeExpression\":\"${dateTime().toString()}\"}]}";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private FilterService filters;

    @Autowired
    private AuthorizationService authorizations;

    private Visitor anonymous;
    private Visitor reviewer;
    private WorkItem task;
    private String number;

    @BeforeEach
    void aReviewerHasATask() {
        recommendationOpens();
        number = apply();
        consulted(number);
        recommended(number);
        task = task(number, "task-district-opinion");
        anonymous = new Visitor(port);
        reviewer = new Visitor(port).login("district" + REGION, PASSWORD);
    }

    @Test
    void a_reviewer_sees_the_task_of_the_own_district_and_nothing_else() {
        assertThat(reviewer.get(ENGINE + "/task").body()).contains(task.id());
        assertThat(reviewer.get(ENGINE + "/process-instance/count").body()).contains("\"count\":0");
        assertThat(reviewer.get(ENGINE + "/deployment/count").body()).contains("\"count\":0");

        register("91210212H9EH9J1GRD", "大连北良桥医药有限公司", "210212");
        Visitor elsewhere = new Visitor(port).login("district210212", PASSWORD);
        assertThat(elsewhere.get(ENGINE + "/task").body()).isEqualTo("[]");
        assertThat(elsewhere.get(ENGINE + "/task/" + task.id()).statusCode()).isBetween(400, 499);
        assertThat(elsewhere
                        .json("POST", ENGINE + "/task/" + task.id() + "/claim", "{\"userId\":\"district210212\"}")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(elsewhere
                        .get(ENGINE + "/task/" + task.id() + "/form-variables")
                        .statusCode())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/user",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/api/admin/auth/user/default",
                "/engine-rest/task",
                "/engine-rest/engine",
                "/h2-console/"
            })
    void an_anonymous_call_is_refused(String path) {
        assertThat(anonymous.get(path).statusCode()).isIn(302, 401, 403, 404);
        assertThat(anonymous.get(path).body()).doesNotContain(number, task.id(), "district");
    }

    @Test
    void nobody_sets_up_a_first_administrator() {
        String body = "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"a\",\"lastName\":\"b\",\"email\":\"\"},"
                + "\"credentials\":{\"password\":\"Intruder-1!\"}}";
        for (Visitor visitor : List.of(anonymous, reviewer)) {
            assertThat(visitor.json("POST", "/camunda/api/admin/setup/default/user/create", body)
                            .statusCode())
                    .isIn(401, 403);
        }
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
    }

    /** No command asks for such a row, so that none may be there for anybody to rely on. */
    @Test
    void nobody_revokes_what_was_never_granted() {
        Authorization revoking = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
        revoking.setUserId("district" + REGION);
        revoking.setResource(Resources.TASK);
        revoking.setResourceId(task.id());

        assertThatThrownBy(() -> authorizations.saveAuthorization(revoking))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("请删除相应的授予");

        assertThat(authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_REVOKE)
                        .count())
                .isZero();
    }

    @Test
    void code_in_a_query_is_not_run() {
        assertThat(reviewer.json("POST", ENGINE + "/task", CODE_IN_OR_QUERY).statusCode())
                .isEqualTo(400);
        assertThat(reviewer.json("POST", ENGINE + "/task/count", CODE_IN_OR_QUERY)
                        .statusCode())
                .isEqualTo(400);
        String filter = filters.createTaskFilterQuery().list().get(0).getId();
        for (String way : List.of("list", "count", "singleResult")) {
            assertThat(reviewer.json("POST", ENGINE + "/filter/" + filter + "/" + way, CODE_IN_OR_QUERY)
                            .statusCode())
                    .as(way)
                    .isEqualTo(400);
        }
        assertThat(reviewer.json("POST", ENGINE + "/task", "{\"assigneeExpression\":\"${dateTime()}\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(anonymous.json("POST", ENGINE + "/task", CODE_IN_OR_QUERY).statusCode())
                .isIn(401, 403);
        assertThat(reviewer.json(
                                "POST",
                                ENGINE + "/filter/create",
                                "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":"
                                        + "{\"assigneeExpression\":\"${dateTime()}\"},\"properties\":{}}")
                        .statusCode())
                .isIn(401, 403);
    }

    @Test
    void a_candidate_group_works_on_its_task_and_cannot_go_past_the_form() {
        String path = ENGINE + "/task/" + task.id();
        String me = "district" + REGION;
        assertThat(reviewer.json("POST", path + "/claim", "{\"userId\":\"" + me + "\"}")
                        .statusCode())
                .isEqualTo(204);

        assertThat(reviewer.json("PUT", path + "/variables/districtAgrees", "{\"value\":true,\"type\":\"Boolean\"}")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(reviewer.json(
                                "POST",
                                path + "/variables",
                                "{\"modifications\":{\"districtAgrees\":{\"value\":true,\"type\":\"Boolean\"}}}")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(reviewer.json("POST", path + "/assignee", "{\"userId\":\"centre1\"}")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(reviewer.json("POST", path + "/comment/create", "{\"message\":\"210202198501010012\"}")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(reviewer.json("POST", path + "/delegate", "{\"userId\":\"centre1\"}")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(reviewer.json("POST", path + "/bpmnError", "{\"errorCode\":\"NOT_ELIGIBLE\"}")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(reviewer.json("POST", path + "/resolve", "{}").statusCode()).isBetween(400, 499);
        assertThat(reviewer.json("PUT", path, "{\"name\":\"210202198501010012\"}")
                        .statusCode())
                .isBetween(400, 499);

        String wrong = "{\"variables\":{\"opinion\":{\"value\":\"maybe\"}}}";
        assertThat(reviewer.json("POST", path + "/submit-form", wrong))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400))
                .satisfies(answer -> assertThat(answer.body()).contains("选项"));
        assertThat(reviewer.json("POST", path + "/complete", wrong).statusCode())
                .isEqualTo(400);
        String right = "{\"variables\":{\"opinion\":{\"value\":\"agree\"},\"opinionText\":{\"value\":\"\"}}}";
        assertThat(reviewer.json("POST", path + "/submit-form", right).statusCode())
                .isIn(200, 204);
        time.drain();
        for (String late : List.of("/submit-form", "/complete")) {
            assertThat(reviewer.json("POST", path + late, right))
                    .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400))
                    .satisfies(answer -> assertThat(answer.body()).contains("任务已办结"));
        }
        assertThat(openTasks(number, "task-centre-receipt")).hasSize(1);
    }

    @Test
    void everybody_reads_the_own_name_and_changes_nothing_about_it() {
        String me = ENGINE + "/user/district" + REGION;
        assertThat(reviewer.get(me + "/profile"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
                .satisfies(answer -> assertThat(answer.body()).contains("district" + REGION));
        assertThat(reviewer.get(ENGINE + "/user/count").body()).contains("\"count\":1");
        assertThat(reviewer.get(ENGINE + "/user/centre1/profile").statusCode()).isEqualTo(404);
        assertThat(reviewer.json("PUT", me + "/profile", "{\"id\":\"district" + REGION + "\",\"lastName\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(reviewer.json("PUT", me + "/credentials", "{\"password\":\"Intruder-1!\"}")
                        .statusCode())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/api/cockpit/plugin/base/default/incident/count"
            })
    void a_reviewer_has_no_business_in_cockpit_and_admin(String path) {
        assertThat(reviewer.get(path).statusCode()).isIn(302, 401, 403);
    }

    /** Else anybody could shut the only administrator out. */
    @Test
    void wrong_passwords_delay_a_login_and_never_shut_an_account_for_good() {
        String account = "district" + REGION;
        for (int i = 0; i < 12; i++) {
            assertThat(identity.checkPassword(account, "wrong")).isFalse();
            assertThat(identity.checkPassword(account, PASSWORD))
                    .as("at once, after %d failures", i + 1)
                    .isFalse();
            time.moveTo(time.now().plusSeconds(61));
        }

        assertThat(identity.checkPassword(account, PASSWORD)).isTrue();
    }

    @Test
    void there_is_one_login() {
        assertThat(anonymous
                        .form(
                                "/camunda/api/admin/auth/user/default/login/tasklist",
                                java.util.Map.of("username", "district" + REGION, "password", PASSWORD))
                        .statusCode())
                .isIn(401, 403);
        assertThat(anonymous.get("/camunda/app/tasklist/default/").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("/login"));
    }
}
