package org.jiangxuan.nomination;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail of a case: one row per step of the process it passed. */
@Service
@Transactional
public class CaseLog {

    private final CaseStepRepository steps;
    private final Clock clock;

    CaseLog(CaseStepRepository steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Adds a step, at the clock's instant.
     *
     * @param step BPMN id, up to 80 characters
     * @param result a short word, up to 200 characters; no personal data
     * @param by user id; null when no person did it
     */
    public void record(String number, String step, String result, @Nullable String by) {
        steps.save(new CaseStepRow(number, new CaseStep(clock.instant(), step, result, by)));
    }

    /** The steps of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<CaseStep> of(String number) {
        return steps.findByCandidateNumberOrderByAtAscIdAsc(number).stream()
                .map(CaseStepRow::view)
                .toList();
    }

    /** The steps of many cases by candidate number, loaded in portions; cases without a step are left out. */
    @Transactional(readOnly = true)
    public Map<String, List<CaseStep>> of(Collection<String> numbers) {
        return Chunks.query(numbers, steps::findByCandidateNumberInOrderByAtAscIdAsc).stream()
                .collect(Collectors.groupingBy(
                        CaseStepRow::candidateNumber, Collectors.mapping(CaseStepRow::view, Collectors.toList())));
    }
}
