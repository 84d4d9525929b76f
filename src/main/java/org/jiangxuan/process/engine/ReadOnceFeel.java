package org.jiangxuan.process.engine;

import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;
import org.jspecify.annotations.Nullable;

/**
 * Parses each FEEL text of a decision table once, where the engine's own parses all of them at every decision; and takes what
 * is a constant for what it is, without building FEEL's functions first. What it keeps are the texts of deployed tables,
 * which nobody else can add to.
 */
class ReadOnceFeel extends ScalaFeelEngine {

    private static final Pattern CONSTANT = Pattern.compile("true|false|null|\"[^\"\\\\]*\"");

    ReadOnceFeel() {
        super(List.of());
    }

    @Override
    @SuppressWarnings("unchecked") // as the engine's own
    public <T> @Nullable T evaluateSimpleExpression(String text, VariableContext variables) {
        return CONSTANT.matcher(text).matches()
                ? (T) constant(text)
                : super.<T>evaluateSimpleExpression(text, variables);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext variables) {
        if (!CONSTANT.matcher(text).matches()) {
            return super.evaluateSimpleUnaryTests(text, input, variables);
        }
        TypedValue value = variables.resolve(input);
        return Objects.equals(constant(text), value == null ? null : value.getValue());
    }

    private static @Nullable Object constant(String text) {
        return switch (text) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> text.substring(1, text.length() - 1);
        };
    }

    @Override
    protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions, CompositeValueMapper values) {
        return new Parsed(super.buildFeelEngine(functions, values));
    }

    private static final class Parsed extends FeelEngine {

        private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();
        private final Map<String, Either<Failure, ParsedExpression>> unaryTests = new ConcurrentHashMap<>();

        Parsed(FeelEngine engine) {
            super(engine.functionProvider(), engine.valueMapper(), engine.configuration(), engine.clock());
        }

        @Override
        public Either<Failure, ParsedExpression> parseExpression(String text) {
            return expressions.computeIfAbsent(text, super::parseExpression);
        }

        @Override
        public Either<Failure, ParsedExpression> parseUnaryTests(String text) {
            return unaryTests.computeIfAbsent(text, super::parseUnaryTests);
        }
    }
}
