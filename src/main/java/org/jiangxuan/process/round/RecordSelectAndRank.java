package org.jiangxuan.process.round;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores whom the enterprise recommends, in which order (N24, N29, N39, N41). */
@Component("recordSelectAndRank")
class RecordSelectAndRank implements TaskListener {

    private static final List<String> PLACES = List.of("first", "second", "third", "fourth");

    private final UnitRecommendations rounds;

    RecordSelectAndRank(UnitRecommendations rounds) {
        this.rounds = rounds;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        List<String> ranked = PLACES.stream()
                .map(values::text)
                .filter(number -> !number.isEmpty())
                .toList();
        rounds.select(
                values.businessKey(), ranked, values.ticked("finalRound"), values.optionalText("exceptionReason"));
        task.setVariable("anyoneSelected", !ranked.isEmpty());
    }
}
