package org.jiangxuan.rehearsal.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxuan.publicity.ObjectionLevel;
import org.jspecify.annotations.Nullable;

/**
 * How people deviate from the plan: those around one nominee, or those who deal with the whole campaign. An empty one deviates
 * in nothing.
 */
public final class Behaviour {

    /** Nothing deviates. */
    public static final Behaviour PLAIN = new Builder().build();

    /** The step (BPMN id) at which an objection is concluded, be it one inside the unit or one to the public notice. */
    public static final String CONCLUSION = "task-objection-conclusion";

    private final Map<String, Map<String, Object>> answers;
    private final Map<String, Map<String, Object>> firstAnswers;
    private final Map<String, String> refusals;
    private final Map<String, Moment> holds;
    private final Set<String> overdue;
    private final List<ScheduledAct> acts;
    private final @Nullable Integer insuredMonths;
    private final @Nullable String qualificationLevel;
    private final boolean excels;
    private final boolean fourth;
    private final boolean passedOver;
    private final @Nullable String struck;

    private Behaviour(Builder builder) {
        this.answers = Map.copyOf(builder.answers);
        this.firstAnswers = Map.copyOf(builder.firstAnswers);
        this.refusals = Map.copyOf(builder.refusals);
        this.holds = Map.copyOf(builder.holds);
        this.overdue = Set.copyOf(builder.overdue);
        this.acts = List.copyOf(builder.acts);
        this.insuredMonths = builder.insuredMonths;
        this.qualificationLevel = builder.qualificationLevel;
        this.excels = builder.excels;
        this.fourth = builder.fourth;
        this.passedOver = builder.passedOver;
        this.struck = builder.struck;
    }

    /** What stands for the conclusion's step: the unit concludes about objections inside it, the city about the others. */
    public static String conclusion(ObjectionLevel level) {
        return CONCLUSION + (level == ObjectionLevel.INTERNAL ? "/internal" : "/public");
    }

    /**
     * The fields that are filled in otherwise at this step (BPMN id, or {@link #conclusion}); empty when as planned.
     *
     * @param visit how often somebody has acted on this step of this nominee, or of the campaign, before, 0 the first time; of
     *     conclusions, how many objections of the same level were registered before
     */
    public Map<String, Object> answersAt(String step, int visit) {
        Map<String, Object> values = new HashMap<>(answers.getOrDefault(step, Map.of()));
        if (visit == 0) {
            values.putAll(firstAnswers.getOrDefault(step, Map.of()));
        }
        return values;
    }

    /** The field at which the first try at this step (BPMN id) is meant to be refused. */
    public Optional<String> refusedAt(String step) {
        return Optional.ofNullable(refusals.get(step));
    }

    /** The moment before which nobody acts at this step (BPMN id, or {@link #conclusion}). */
    public Optional<Moment> holdAt(String step) {
        return Optional.ofNullable(holds.get(step));
    }

    /** Whether one of those who are asked at this step (BPMN id) answers only after it was due. */
    public boolean isOverdueAt(String step) {
        return overdue.contains(step);
    }

    /** What happens to the nominee, or to the campaign, outside any task. */
    public List<ScheduledAct> acts() {
        return acts;
    }

    /** Months of Dalian social insurance when they are not the assumed ones. */
    public Optional<Integer> insuredMonths() {
        return Optional.ofNullable(insuredMonths);
    }

    /** The qualification level when it is not the assumed one. */
    public Optional<String> qualificationLevel() {
        return Optional.ofNullable(qualificationLevel);
    }

    /** Whether the experts find the nominee outstanding: what deviates happens to those on the list. */
    public boolean excels() {
        return excels;
    }

    /** Whether the unit recommends the nominee as its fourth, with the city's consent. */
    public boolean isFourth() {
        return fourth;
    }

    /** Whether the unit leaves the nominee out of its ranking. */
    public boolean isPassedOver() {
        return passedOver;
    }

    /** Why the government strikes the nominee's name, if it does. */
    public Optional<String> struck() {
        return Optional.ofNullable(struck);
    }

    /** The steps (BPMN ids) at which anything deviates. */
    public Set<String> steps() {
        Set<String> steps = new HashSet<>(answers.keySet());
        steps.addAll(firstAnswers.keySet());
        steps.addAll(holds.keySet());
        steps.addAll(overdue);
        return steps;
    }

    static final class Builder {

        private final Map<String, Map<String, Object>> answers = new HashMap<>();
        private final Map<String, Map<String, Object>> firstAnswers = new HashMap<>();
        private final Map<String, String> refusals = new HashMap<>();
        private final Map<String, Moment> holds = new HashMap<>();
        private final Set<String> overdue = new HashSet<>();
        private final List<ScheduledAct> acts = new ArrayList<>();
        private @Nullable Integer insuredMonths;
        private @Nullable String qualificationLevel;
        private boolean excels;
        private boolean fourth;
        private boolean passedOver;
        private @Nullable String struck;

        void answers(String step, Map<String, Object> values) {
            answers.put(step, Map.copyOf(values));
        }

        void answersFirst(String step, Map<String, Object> values) {
            firstAnswers.put(step, Map.copyOf(values));
        }

        void refusedFirst(String step, String field) {
            refusals.put(step, field);
        }

        void holdsUntil(String step, Moment moment) {
            holds.put(step, moment);
        }

        void overdue(String step) {
            overdue.add(step);
        }

        void happens(Act act, When when) {
            acts.add(new ScheduledAct(act, when));
        }

        void insuredMonths(int months) {
            this.insuredMonths = months;
        }

        void qualificationLevel(String level) {
            this.qualificationLevel = level;
        }

        void excels() {
            this.excels = true;
        }

        void fourth() {
            this.fourth = true;
        }

        void passedOver() {
            this.passedOver = true;
        }

        void struck(String reason) {
            this.struck = reason;
        }

        Behaviour build() {
            return new Behaviour(this);
        }
    }
}
