package org.jiangxuan.rehearsal.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiangxuan.rehearsal.Texts;

/**
 * Everything that a scenario can let go otherwise than well. A new kind is one constant here: its word, its
 * parameters, and how it changes what the people around that nominee do.
 */
public enum DeviationKind {
    ENTERPRISE_REFUSES("enterprise-refuses") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.answers("task-enterprise-check", Map.of("opinion", "refuse", "opinionText", reason()));
        }
    },

    UNION_DISAGREES("union-disagrees") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.answers("task-union-opinion", Map.of("opinion", "disagree", "opinionText", reason()));
        }
    },

    INSURED_MONTHS("insured-months", new Parameter.Whole("months", 0, 720)) {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.insuredMonths((Integer) value(parameters, "months"));
        }
    },

    QUALIFICATION("qualification", new Parameter.Choice("level", Parameter.LEVELS)) {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.qualificationLevel((String) value(parameters, "level"));
        }
    },

    /** Nobody at the district touches the case before the recommendation window has closed. */
    LATE_SUBMISSION("late-submission") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.holdsUntil("task-district-opinion", Moment.RECOMMENDATION_CLOSED);
        }
    },

    CITY_REJECTS("city-rejects") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.answers("task-determination", Map.of("decision", "rejected", "reason", reason()));
        }
    };

    private final String word;
    private final List<Parameter> parameters;

    DeviationKind(String word, Parameter... parameters) {
        this.word = word;
        this.parameters = List.of(parameters);
    }

    /** The word that a scenario writes after {@code what:}. */
    public String word() {
        return word;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    /** Changes what the people around the nominee do. */
    abstract void shape(Behaviour.Builder behaviour, Map<String, Object> parameters);

    /** The reason that the person who decides gives. */
    String reason() {
        return Texts.say("deviation." + word + ".reason");
    }

    static Optional<DeviationKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(DeviationKind::word).collect(Collectors.joining("、"));
    }

    static Object value(Map<String, Object> parameters, String name) {
        Object value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("parameter " + name + " is missing");
        }
        return value;
    }
}
