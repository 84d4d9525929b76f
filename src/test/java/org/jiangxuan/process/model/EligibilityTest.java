package org.jiangxuan.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision table {@code eligibility} (N6–N9, N77): one rule fires for each condition, whatever is known. */
class EligibilityTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = ENGINE.parseDecision(
            "eligibility",
            Dmn.readModelFromStream(EligibilityTest.class.getResourceAsStream("/processes/eligibility.dmn")));
    private static final List<String> RULES = List.of(
            "N6_FRONT_LINE", "N7_INSURED_MONTHS", "N8_QUALIFICATION", "N9_ARTISAN_TECHNICIAN", "N77_BAN_REGISTER");

    /** One row: months, months required, level, accepted, artisan technician, front line, banned; the rules that fail. */
    static Stream<Arguments> cases() {
        return Stream.of(
                row(60, "2", true, true, true, false),
                row(61, "1", true, true, true, false),
                row(96, "T", true, true, true, false),
                row(59, "2", true, true, true, false, "N7_INSURED_MONTHS"),
                row(0, "2", true, true, true, false, "N7_INSURED_MONTHS"),
                row(null, "2", true, true, true, false, "N7_INSURED_MONTHS"),
                row(60, "3", false, true, true, false, "N8_QUALIFICATION"),
                row(60, null, null, true, true, false, "N8_QUALIFICATION"),
                row(60, null, false, true, true, false, "N8_QUALIFICATION"),
                row(60, "2", true, false, true, false, "N9_ARTISAN_TECHNICIAN"),
                row(60, "2", true, null, true, false, "N9_ARTISAN_TECHNICIAN"),
                row(60, "2", true, true, false, false, "N6_FRONT_LINE"),
                row(60, "2", true, true, null, false, "N6_FRONT_LINE"),
                row(60, "2", true, true, true, true, "N77_BAN_REGISTER"),
                row(60, "2", true, true, true, null, "N77_BAN_REGISTER"),
                row(59, "3", false, false, false, true, RULES.toArray(String[]::new)),
                row(null, null, null, null, null, null, RULES.toArray(String[]::new)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theConditionsThatFailAreNamed(Map<String, Object> facts, List<String> failed) {
        assertThat(decide(facts).stream()
                        .filter(finding -> !Boolean.TRUE.equals(finding.getEntry("passed")))
                        .map(EligibilityTest::rule))
                .containsExactlyInAnyOrderElementsOf(failed);
    }

    @Test
    void exactlyOneRuleFiresForEachConditionInEveryCombination() {
        List<@Nullable Boolean> known = Arrays.asList(true, false, null);
        List<@Nullable Integer> months = Arrays.asList(59, 60, null);
        for (Integer insured : months) {
            for (Integer required : Arrays.asList(60, null)) {
                for (String level : Arrays.asList("2", null)) {
                    for (Boolean accepted : known) {
                        for (Boolean artisan : known) {
                            for (Boolean frontLine : known) {
                                for (Boolean banned : known) {
                                    var facts = facts(insured, required, level, accepted, artisan, frontLine, banned);
                                    List<DmnDecisionRuleResult> findings = decide(facts);
                                    assertThat(findings.stream().map(EligibilityTest::rule))
                                            .as("%s", facts)
                                            .containsExactlyInAnyOrderElementsOf(RULES);
                                    assertThat(findings).allSatisfy(finding -> {
                                        assertThat(finding.<Object>getEntry("reason"))
                                                .asString()
                                                .isNotBlank()
                                                .doesNotContain("null");
                                        assertThat(finding.<Object>getEntry("passed"))
                                                .isInstanceOf(Boolean.class);
                                    });
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void aReasonTellsTheMonthsThereAreAndTheMonthsThereMustBe() {
        assertThat(reason(59)).isEqualTo("在我市社保累计缴费59个月，不满60个月");
        assertThat(reason(60)).isEqualTo("在我市社保累计缴费60个月，满60个月");
        assertThat(reason(null)).isEqualTo("没有社保累计缴费月数，无法确认");
    }

    private static String reason(@Nullable Integer months) {
        return decide(facts(months, 60, "2", true, true, true, false)).stream()
                .filter(finding -> rule(finding).equals("N7_INSURED_MONTHS"))
                .map(finding -> String.valueOf(finding.<Object>getEntry("reason")))
                .collect(Collectors.joining());
    }

    private static List<DmnDecisionRuleResult> decide(Map<String, Object> facts) {
        return new ArrayList<>(ENGINE.evaluateDecisionTable(TABLE, facts));
    }

    private static String rule(DmnDecisionRuleResult finding) {
        return String.valueOf(finding.<Object>getEntry("rule"));
    }

    private static Arguments row(
            @Nullable Integer months,
            @Nullable String level,
            @Nullable Boolean accepted,
            @Nullable Boolean artisan,
            @Nullable Boolean frontLine,
            @Nullable Boolean banned,
            String... failed) {
        return Arguments.of(facts(months, 60, level, accepted, artisan, frontLine, banned), List.of(failed));
    }

    @SuppressWarnings("NullAway") // the table must cope with what is not known
    private static Map<String, Object> facts(
            @Nullable Integer months,
            @Nullable Integer required,
            @Nullable String level,
            @Nullable Boolean accepted,
            @Nullable Boolean artisan,
            @Nullable Boolean frontLine,
            @Nullable Boolean banned) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("insuredMonths", months);
        facts.put("requiredMonths", required);
        facts.put("qualificationLevel", level);
        facts.put("levelAccepted", accepted);
        facts.put("artisanTechnician", artisan);
        facts.put("frontLine", frontLine);
        facts.put("banned", banned);
        return facts;
    }
}
