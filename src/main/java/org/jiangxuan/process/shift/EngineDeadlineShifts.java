package org.jiangxuan.process.shift;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.DeadlineShifts;
import org.jiangxuan.campaign.Shift;
import org.jiangxuan.publicity.PublicityPeriods;
import org.springframework.stereotype.Component;

/** Looks through the running cases for what moves, and has it moved by jobs of the engine. */
@Component
class EngineDeadlineShifts implements DeadlineShifts {

    private static final int PAGE = 1000;

    private final Levels levels;
    private final PublicityPeriods periods;
    private final RunningCases cases;
    private final ProcessEngine engine;

    EngineDeadlineShifts(Levels levels, PublicityPeriods periods, RunningCases cases, ProcessEngine engine) {
        this.levels = levels;
        this.periods = periods;
        this.cases = cases;
        this.engine = engine;
    }

    @Override
    public void preview(CampaignDefinition definition, WorkingCalendar calendar, Consumer<Shift> each) {
        String campaign = definition.id();
        Level level = levels.of(definition, calendar);
        periods.recounted(campaign, calendar).forEach(period -> level.of(period).ifPresent(each));
        all(
                (after, limit) -> cases.timers(campaign, after, limit),
                RunningTimer::jobId,
                timer -> level.of(timer).ifPresent(each));
        all(
                (after, limit) -> cases.tasks(campaign, after, limit),
                OpenTask::taskId,
                task -> level.of(task).ifPresent(each));
    }

    @Override
    public void apply(String campaignId) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    ShiftPass.begin(campaignId, false).enqueue(context, null);
                    return null;
                });
    }

    @Override
    public boolean isUnderWay(String campaignId) {
        return cases.hasShiftJobs(campaignId);
    }

    private static <T> void all(BiFunction<String, Integer, List<T>> read, Function<T, String> id, Consumer<T> each) {
        String after = RunningCases.FIRST;
        List<T> page;
        do {
            page = read.apply(after, PAGE);
            page.forEach(each);
            after = page.isEmpty() ? after : id.apply(page.get(page.size() - 1));
        } while (page.size() == PAGE);
    }
}
