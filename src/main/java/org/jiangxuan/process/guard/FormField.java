package org.jiangxuan.process.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One input field of a form, with what it accepts.
 *
 * @param record whether the value belongs to a record in our own tables; such a value never becomes a stored variable
 */
record FormField(
        String key,
        String label,
        Kind kind,
        boolean record,
        boolean readOnly,
        boolean required,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable Pattern pattern,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int decimalDigits,
        Set<String> options) {

    /** The longest text where a form states no limit of its own. */
    private static final int TEXT_LIMIT = 200;

    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        CHECKBOX,
        CHOICE
    }

    static FormField of(JsonNode component) {
        JsonNode validate = component.path("validate");
        Set<String> options = new LinkedHashSet<>();
        component
                .path("values")
                .forEach(option -> options.add(option.path("value").asText()));
        return new FormField(
                component.path("key").asText(),
                component
                        .path("label")
                        .asText(component
                                .path("dateLabel")
                                .asText(component.path("key").asText())),
                kind(component),
                !"flag".equals(component.path("properties").path("store").asText()),
                component.path("readonly").asBoolean(false)
                        || component.path("disabled").asBoolean(false),
                validate.path("required").asBoolean(false),
                validate.has("minLength") ? validate.get("minLength").asInt() : null,
                validate.has("maxLength") ? validate.get("maxLength").asInt() : TEXT_LIMIT,
                validate.has("pattern")
                        ? Pattern.compile(validate.get("pattern").asText())
                        : null,
                validate.has("min") ? validate.get("min").decimalValue() : null,
                validate.has("max") ? validate.get("max").decimalValue() : null,
                component.path("decimalDigits").asInt(0),
                options);
    }

    private static Kind kind(JsonNode component) {
        String type = component.path("type").asText();
        return switch (type) {
            case "textfield", "textarea" -> Kind.TEXT;
            case "number" -> Kind.NUMBER;
            case "datetime" -> Kind.DATE;
            case "checkbox" -> Kind.CHECKBOX;
            case "radio", "select" -> Kind.CHOICE;
            default -> throw new IllegalStateException("表单字段类型 " + type + " 没有校验规则");
        };
    }

    /** @return a sentence saying what is wrong with the value and what to do; empty when it is accepted */
    Optional<String> fault(@Nullable Object value) {
        if (readOnly) {
            return Optional.empty();
        }
        if (value == null || "".equals(value)) {
            return required ? says("必须填写") : Optional.empty();
        }
        return switch (kind) {
            case TEXT -> text(value);
            case NUMBER -> number(value);
            case DATE -> date(value);
            case CHECKBOX -> checkbox(value);
            case CHOICE ->
                value instanceof String option && options.contains(option) ? Optional.empty() : says("请从列出的选项中选择");
        };
    }

    private Optional<String> text(Object value) {
        if (!(value instanceof String text)) {
            return says("应填写文字");
        }
        if (required && text.isBlank()) {
            return says("必须填写，不能只有空格");
        }
        int length = text.codePointCount(0, text.length());
        if (minLength != null && length < minLength) {
            return says("至少填写 " + minLength + " 个字");
        }
        if (maxLength != null && length > maxLength) {
            return says("最多填写 " + maxLength + " 个字，现有 " + length + " 个字");
        }
        if (pattern != null && !pattern.matcher(text).matches()) {
            return says("格式不正确，请按字段说明填写");
        }
        return Optional.empty();
    }

    private Optional<String> number(Object value) {
        if (!(value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || value instanceof BigDecimal)) {
            return says("应填写数字");
        }
        BigDecimal number;
        try {
            number = new BigDecimal(value.toString());
        } catch (NumberFormatException notFinite) {
            return says("应填写数字");
        }
        if (number.stripTrailingZeros().scale() > decimalDigits) {
            return says(decimalDigits == 0 ? "应填写整数" : "最多保留 " + decimalDigits + " 位小数");
        }
        if (min != null && number.compareTo(min) < 0) {
            return says("不得小于 " + min);
        }
        if (max != null && number.compareTo(max) > 0) {
            return says("不得大于 " + max);
        }
        return Optional.empty();
    }

    private Optional<String> date(Object value) {
        try {
            if (value instanceof String text) {
                LocalDate.parse(text);
                return Optional.empty();
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        return says("应填写日期，例如 2021-06-23");
    }

    private Optional<String> checkbox(Object value) {
        if (!(value instanceof Boolean ticked)) {
            return says("只能勾选或不勾选");
        }
        return required && !ticked ? says("必须勾选确认") : Optional.empty();
    }

    private Optional<String> says(String what) {
        return Optional.of("“" + label + "”" + what);
    }
}
