package org.jiangxuan.rehearsal.report;

import static org.jiangxuan.rehearsal.report.ReportFile.inChina;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jiangxuan.nomination.CaseStep;
import org.jiangxuan.process.PassedStep;
import org.jiangxuan.rehearsal.Texts;
import org.jiangxuan.rehearsal.report.Report.TrailPart;
import org.jspecify.annotations.Nullable;

/** The way of a case: what the engine passed, in the order in which it was left, each with the result that was logged. */
final class Trail {

    /** The engine's inner step around a multi-instance task; the task itself stands in the trail. */
    private static final String BODY = "#multiInstanceBody";

    private static final String PHASE = "phase-";
    /** Other steps that hold steps of their own. */
    private static final Set<String> INNER =
            Set.of("scoring", "objection-filed", "objection-upheld", "withdrawal", "disqualification");

    private static final String CALL = "call-";
    private static final String END = "end-";

    private Trail() {}

    /**
     * The trail.
     *
     * @param passed as entered; of a called instance after those of its caller
     * @param logged the results, oldest first
     */
    static List<TrailPart> of(List<PassedStep> passed, List<CaseStep> logged) {
        TreeMap<Instant, List<PassedStep>> byInstant = new TreeMap<>();
        passed.stream()
                .filter(step -> !step.step().endsWith(BODY))
                .forEach(step -> byInstant
                        .computeIfAbsent(at(step), at -> new ArrayList<>())
                        .add(step));
        Map<String, Deque<CaseStep>> results = new HashMap<>();
        logged.forEach(step ->
                results.computeIfAbsent(step.step(), key -> new ArrayDeque<>()).add(step));
        List<TrailPart> trail = new ArrayList<>();
        byInstant.values().stream()
                .map(Trail::asLeft)
                .flatMap(List::stream)
                .forEach(step -> trail.add(new TrailPart(
                        Objects.requireNonNull(inChina(at(step))),
                        step.step(),
                        result(step, results.get(step.step())))));
        return trail;
    }

    /** Of what was left at one instant, a phase comes after its end, and a call after what it called. */
    private static List<PassedStep> asLeft(List<PassedStep> sameInstant) {
        List<PassedStep> inside = new ArrayList<>();
        List<PassedStep> afterCall = new ArrayList<>();
        List<PassedStep> phases = new ArrayList<>();
        String caller = "";
        for (PassedStep step : sameInstant) {
            if (step.step().startsWith(CALL) && step.leftAt() != null) {
                caller = step.process();
            }
            if (step.process().equals(caller)) {
                afterCall.add(step);
            } else if (step.step().startsWith(PHASE) || INNER.contains(step.step())) {
                phases.add(step);
            } else {
                inside.add(step);
            }
            if (step.step().startsWith(END)) {
                inside.addAll(phases);
                phases.clear();
            }
        }
        inside.addAll(phases);
        inside.addAll(afterCall);
        return inside;
    }

    private static Instant at(PassedStep step) {
        Instant left = step.leftAt();
        return left == null ? step.enteredAt() : left;
    }

    /** An end that breaks a phase off counts as cancelled in the engine, and is none here. */
    private static @Nullable String result(PassedStep step, @Nullable Deque<CaseStep> logged) {
        if (step.cancelled() && !step.step().startsWith(END)) {
            return Texts.say("trail.cancelled");
        }
        if (step.leftAt() == null) {
            return Texts.say("trail.waiting");
        }
        CaseStep next = logged == null ? null : logged.poll();
        return next == null ? null : next.result();
    }
}
