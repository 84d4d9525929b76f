package org.jiangxuan.rehearsal.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the people around one nominee deviate from the plan; an empty one deviates in nothing. */
public final class Behaviour {

    /** Nothing deviates. */
    public static final Behaviour PLAIN = new Builder().build();

    private final Map<String, Map<String, Object>> answers;
    private final Map<String, Moment> holds;
    private final @Nullable Integer insuredMonths;
    private final @Nullable String qualificationLevel;

    private Behaviour(Builder builder) {
        this.answers = Map.copyOf(builder.answers);
        this.holds = Map.copyOf(builder.holds);
        this.insuredMonths = builder.insuredMonths;
        this.qualificationLevel = builder.qualificationLevel;
    }

    /** The fields that are filled in otherwise at this step (BPMN id); empty when as planned. */
    public Map<String, Object> answersAt(String step) {
        return answers.getOrDefault(step, Map.of());
    }

    /** The moment before which nobody acts at this step (BPMN id). */
    public Optional<Moment> holdAt(String step) {
        return Optional.ofNullable(holds.get(step));
    }

    /** Months of Dalian social insurance when they are not the assumed ones. */
    public Optional<Integer> insuredMonths() {
        return Optional.ofNullable(insuredMonths);
    }

    /** The qualification level when it is not the assumed one. */
    public Optional<String> qualificationLevel() {
        return Optional.ofNullable(qualificationLevel);
    }

    static final class Builder {

        private final Map<String, Map<String, Object>> answers = new HashMap<>();
        private final Map<String, Moment> holds = new HashMap<>();
        private @Nullable Integer insuredMonths;
        private @Nullable String qualificationLevel;

        void answers(String step, Map<String, Object> values) {
            answers.put(step, Map.copyOf(values));
        }

        void holdsUntil(String step, Moment moment) {
            holds.put(step, moment);
        }

        void insuredMonths(int months) {
            this.insuredMonths = months;
        }

        void qualificationLevel(String level) {
            this.qualificationLevel = level;
        }

        Behaviour build() {
            return new Behaviour(this);
        }
    }
}
