package org.jiangxuan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Says the same as the engine's own FEEL, the first time and the second. */
class ReadOnceFeelTest {

    private static final FeelEngine OWN = new ScalaFeelEngine(List.of());
    private static final List<Object> VALUES = Arrays.asList(true, false, null, 59, 60, "2", "工匠");

    private final FeelEngine feel = new ReadOnceFeel();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "false",
                "null",
                "\"2\"",
                "\"工匠\"",
                "\"a\\\"b\"",
                "60",
                "x",
                "x = null",
                "\"满\" + string(60) + \"个月\""
            })
    void anExpressionIsWorthTheSame(String text) {
        twice(text, (engine, value) -> engine.evaluateSimpleExpression(text, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "false",
                "null",
                "\"2\"",
                "\"工匠\"",
                "60",
                ">= 60",
                "not(null)",
                "? = null",
                "true, null",
                "-"
            })
    void aTestPassesTheSame(String text) {
        twice(text, (engine, value) -> engine.evaluateSimpleUnaryTests(text, "x", value));
    }

    @Test
    void theTableOfEligibilityDecidesTheSame() {
        var model = Dmn.readModelFromStream(getClass().getResourceAsStream("/processes/eligibility.dmn"));
        var ours = new DefaultDmnEngineConfiguration()
                .feelEngineFactory(ReadOnceFeel::new)
                .buildEngine();
        var theirs = new DefaultDmnEngineConfiguration().buildEngine();
        for (Object months : Arrays.asList(59, 60, null)) {
            for (Object known : Arrays.asList(true, false, null)) {
                Map<String, Object> facts = new HashMap<>();
                facts.put("insuredMonths", months);
                facts.put("requiredMonths", 60);
                facts.put("qualificationLevel", known == null ? null : "2");
                for (String fact : List.of("levelAccepted", "artisanTechnician", "frontLine", "banned")) {
                    facts.put(fact, known);
                }
                assertThat(ours.evaluateDecisionTable("eligibility", model, facts)
                                .getResultList())
                        .isEqualTo(theirs.evaluateDecisionTable("eligibility", model, facts)
                                .getResultList());
            }
        }
    }

    private void twice(String text, BiFunction<FeelEngine, VariableContext, Object> evaluation) {
        for (Object value : VALUES) {
            for (int time = 0; time < 2; time++) {
                assertThat(evaluation.apply(feel, x(value)))
                        .as("%s for %s", text, value)
                        .isEqualTo(evaluation.apply(OWN, x(value)));
            }
        }
    }

    @Test
    void aTextIsParsedOnce() {
        var opened = new ReadOnceFeel() {
            org.camunda.feel.FeelEngine parser() {
                return feelEngine;
            }
        }.parser();

        assertThat(opened.parseExpression("x = null")).isSameAs(opened.parseExpression("x = null"));
        assertThat(opened.parseUnaryTests(">= 60")).isSameAs(opened.parseUnaryTests(">= 60"));
    }

    private static VariableContext x(Object value) {
        return Variables.createVariables().putValue("x", value).asVariableContext();
    }
}
