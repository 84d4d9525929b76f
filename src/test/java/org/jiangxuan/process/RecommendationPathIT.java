package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiangxuan.process.Fragments.APPLIED;
import static org.jiangxuan.process.Fragments.CHECKED;
import static org.jiangxuan.process.Fragments.CONSULTED;
import static org.jiangxuan.process.Fragments.OUT_OF_RECOMMENDATION;
import static org.jiangxuan.process.Fragments.SENT_BY_DISTRICT;
import static org.jiangxuan.process.Fragments.SETTLED;
import static org.jiangxuan.process.Fragments.path;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiangxuan.material.MaterialKind;
import org.jiangxuan.material.Materials;
import org.jiangxuan.material.SecrecyReviews;
import org.jiangxuan.nomination.EligibilityFinding;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Qualification;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way through 一、推荐 of the process <code>candidate</code>, and both ways past the window's end. */
class RecommendationPathIT extends ProcessTest {

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Materials materials;

    @Autowired
    private SecrecyReviews secrecy;

    @Test
    void someone_insured_too_short_is_not_eligible() {
        recommendationOpens();

        String number = apply(new Qualification(59, "2", true, null, true));

        assertThat(steps(number)).isEqualTo(path(APPLIED, List.of("end-not-eligible"), OUT_OF_RECOMMENDATION));
        assertThat(outcome(number)).contains(Outcome.NOT_ELIGIBLE);
        assertThat(transaction.<List<EligibilityFinding>>execute(
                        status -> List.copyOf(candidates.get(number).findings())))
                .hasSize(5)
                .filteredOn(finding -> !finding.passed())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("N7_INSURED_MONTHS");
                    assertThat(finding.data()).isEqualTo("59");
                    assertThat(finding.reason()).contains("60");
                });
    }

    @Test
    void the_enterprise_refuses() {
        recommendationOpens();
        String number = apply();
        assertThat(task(number, "task-enterprise-check").dueAt()).isEqualTo(at("2021-06-23T00:00"));

        complete(
                number,
                "task-enterprise-check",
                Map.of("opinion", "refuse", "opinionText", "不在一线岗位工作。", "signatory", "王人事"));

        assertThat(steps(number))
                .isEqualTo(path(APPLIED, CHECKED, List.of("end-enterprise-refused"), OUT_OF_RECOMMENDATION));
        assertThat(outcome(number)).contains(Outcome.ENTERPRISE_REFUSED);
    }

    @Test
    void classified_material_keeps_the_case_at_the_enterprise_until_it_is_reviewed() throws IOException {
        recommendationOpens();
        String number = apply();
        byte[] drawing = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
        materials.upload(
                number, MaterialKind.ACHIEVEMENT_PROOF, "图纸.pdf", new ByteArrayInputStream(drawing), true, "hr" + UNIT);
        Map<String, Object> agree = Map.of("opinion", "agree", "signatory", "王人事");
        assertThatThrownBy(() -> complete(number, "task-enterprise-check", agree))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.field()).contains("opinion");
                    assertThat(refused.sentence()).startsWith("以下涉密材料没有保密部门的审查记录：图纸.pdf。");
                });
        assertThat(steps(number)).isEqualTo(path(APPLIED, List.of("task-enterprise-check")));

        secrecy.record(number, "企业保密办公室", "保密〔2021〕3号", LocalDate.of(2021, 6, 18), "hr" + UNIT);
        complete(number, "task-enterprise-check", agree);

        assertThat(steps(number)).isEqualTo(path(APPLIED, CHECKED, List.of("task-union-opinion")));
    }

    @Test
    void the_union_disagrees_and_the_enterprise_gives_up() {
        recommendationOpens();
        String number = apply();
        complete(number, "task-enterprise-check", Map.of("opinion", "agree", "signatory", "王人事"));
        assertThat(task(number, "task-union-opinion").dueAt()).isEqualTo(at("2021-06-24T00:00"));

        complete(number, "task-union-opinion", Map.of("opinion", "disagree", "opinionText", "传技带徒不足。"));
        assertThat(task(number, "task-enterprise-reconsideration").dueAt()).isEqualTo(at("2021-06-24T00:00"));
        complete(number, "task-enterprise-reconsideration", Map.of("decision", "give-up", "reason", "尊重工会意见。"));

        assertThat(steps(number))
                .isEqualTo(path(
                        APPLIED,
                        CHECKED,
                        CONSULTED,
                        List.of("task-enterprise-reconsideration", "gateway-consult-again", "end-union-disagreed"),
                        OUT_OF_RECOMMENDATION));
        assertThat(outcome(number)).contains(Outcome.UNION_DISAGREED);
    }

    @Test
    void the_enterprise_consults_its_union_again_and_it_agrees() {
        recommendationOpens();
        String number = apply();
        complete(number, "task-enterprise-check", Map.of("opinion", "agree", "signatory", "王人事"));
        complete(number, "task-union-opinion", Map.of("opinion", "disagree", "opinionText", "传技带徒不足。"));
        complete(number, "task-enterprise-reconsideration", Map.of("decision", "consult-again", "reason", "补充带徒证明。"));

        complete(number, "task-union-opinion", AGREE);

        assertThat(steps(number))
                .isEqualTo(path(
                        APPLIED,
                        CHECKED,
                        CONSULTED,
                        List.of("task-enterprise-reconsideration", "gateway-consult-again"),
                        CONSULTED,
                        List.of("wait-unit-recommended")));
    }

    @Test
    void the_unit_passes_someone_over() {
        recommendationOpens();
        String chosen = apply();
        String passedOver = apply();
        consulted(chosen);
        consulted(passedOver);

        recommended(chosen);

        assertThat(steps(passedOver))
                .isEqualTo(path(
                        APPLIED, CHECKED, CONSULTED, SETTLED, List.of("end-not-recommended"), OUT_OF_RECOMMENDATION));
        assertThat(outcome(passedOver)).contains(Outcome.NOT_RECOMMENDED);
        assertThat(steps(chosen)).endsWith("gateway-recommended", "task-district-opinion");
    }

    @Test
    void the_district_refuses() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        recommended(number);
        assertThat(task(number, "task-district-opinion").dueAt()).isEqualTo(at("2021-07-03T00:00"));

        complete(number, "task-district-opinion", Map.of("opinion", "refuse", "opinionText", "材料与实际不符。"));

        assertThat(steps(number))
                .isEqualTo(path(
                        APPLIED,
                        CHECKED,
                        CONSULTED,
                        SETTLED,
                        SENT_BY_DISTRICT,
                        List.of("end-district-refused"),
                        OUT_OF_RECOMMENDATION));
        assertThat(outcome(number)).contains(Outcome.DISTRICT_REFUSED);
    }

    @Test
    void the_window_closes_before_the_materials_reach_the_city() {
        recommendationOpens();
        String number = apply();
        complete(number, "task-enterprise-check", Map.of("opinion", "agree", "signatory", "王人事"));
        assertThat(timerDue(number, "timer-recommendation-closed")).isEqualTo(at("2021-07-03T00:00"));

        moveTo("2021-07-02T23:59:59");
        assertThat(outcome(number)).isEmpty();
        moveTo("2021-07-03T00:00");

        assertThat(steps(number))
                .isEqualTo(path(APPLIED, CHECKED, List.of("timer-recommendation-closed", "end-not-submitted")));
        assertThat(outcome(number)).contains(Outcome.NOT_SUBMITTED);
    }
}
