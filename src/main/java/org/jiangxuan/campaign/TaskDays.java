package org.jiangxuan.campaign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Working days that are given for the steps that the plan cannot foresee: such a step is due at 24:00 of the day that
 * is so many working days after its creation. Our own plan, binding nobody; a campaign's file may state other numbers.
 *
 * @param days working days by the task's id in the diagrams
 */
public record TaskDays(Map<String, Integer> days) {

    private static final Map<String, Integer> DEFAULTS = defaults();

    private static final int MOST = 250;

    public TaskDays {
        days = Collections.unmodifiableMap(new LinkedHashMap<>(days));
    }

    /** What holds where a campaign's file states nothing. */
    public static TaskDays usual() {
        return new TaskDays(DEFAULTS);
    }

    /** Whether the step is due so many days after its creation. */
    public boolean has(String taskKey) {
        return days.containsKey(taskKey);
    }

    /** @throws IllegalArgumentException if the step's due date does not follow from its creation */
    public int of(String taskKey) {
        Integer given = days.get(taskKey);
        if (given == null) {
            throw new IllegalArgumentException("The due date of " + taskKey + " is not counted from a day");
        }
        return given;
    }

    /** Reads the section {@code taskDays}, which a file may leave out in whole or in part. */
    static TaskDays read(Section root) {
        Section section = root.optional("taskDays");
        Map<String, Integer> days = new LinkedHashMap<>();
        DEFAULTS.forEach((task, usual) -> days.put(task, section.number(key(task), 1, MOST, usual)));
        section.close();
        return new TaskDays(days);
    }

    /** The key in a campaign's file: {@code task-second-review} is {@code secondReview}. */
    private static String key(String task) {
        StringBuilder key = new StringBuilder();
        for (String word : task.substring("task-".length()).split("-")) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }

    private static Map<String, Integer> defaults() {
        Map<String, Integer> days = new LinkedHashMap<>();
        days.put("task-correct-application", 3);
        days.put("task-decide-uncorrected", 1);
        days.put("task-second-review", 1);
        days.put("task-objection-admissibility", 2);
        days.put("task-objection-investigation", 5);
        days.put("task-objection-conclusion", 2);
        days.put("task-post-own-publicity", 1);
        days.put("task-register-own-publicity-result", 1);
        days.put("task-first-key", 1);
        days.put("task-second-key", 1);
        days.put("task-verify-report", 5);
        days.put("task-hear-person", 5);
        days.put("task-revocation-decision", 3);
        days.put("task-revocation-second-key", 1);
        days.put("task-recover-money", 20);
        return days;
    }
}
