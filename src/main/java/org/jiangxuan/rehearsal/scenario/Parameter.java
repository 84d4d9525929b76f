package org.jiangxuan.rehearsal.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jiangxuan.rehearsal.Texts;

/** A parameter of a deviation: its name, and what it accepts. */
sealed interface Parameter {

    /** The levels that a skill certificate may state: five up to one, then 特级技师 and 首席技师. */
    List<String> LEVELS = List.of("5", "4", "3", "2", "1", "T", "S");

    String name();

    /** The value in {@code node}, or empty when it is not accepted. */
    Optional<Object> read(JsonNode node);

    /** What is accepted, as words for the person who wrote the scenario. */
    String accepts();

    /** A whole number from {@code min} to {@code max}. */
    record Whole(String name, int min, int max) implements Parameter {

        @Override
        public Optional<Object> read(JsonNode node) {
            return node.isInt() && node.intValue() >= min && node.intValue() <= max
                    ? Optional.of(node.intValue())
                    : Optional.empty();
        }

        @Override
        public String accepts() {
            return Texts.say("scenario.accepts-whole", min, max);
        }
    }

    /** One of a few words; a number is read as the word that writes it. */
    record Choice(String name, List<String> options) implements Parameter {

        @Override
        public Optional<Object> read(JsonNode node) {
            return node.isValueNode() && options.contains(node.asText())
                    ? Optional.of(node.asText())
                    : Optional.empty();
        }

        @Override
        public String accepts() {
            return Texts.say("scenario.accepts-choice", String.join("、", options));
        }
    }

    /** A day, written as 2021-06-25. */
    record Day(String name) implements Parameter {

        @Override
        public Optional<Object> read(JsonNode node) {
            try {
                return node.isTextual() ? Optional.of(LocalDate.parse(node.textValue())) : Optional.empty();
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        }

        @Override
        public String accepts() {
            return Texts.say("scenario.accepts-day");
        }
    }
}
