package org.jiangxuan.process.shift;

import java.util.Date;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.jspecify.annotations.Nullable;

/**
 * How far a pass through a campaign's deadlines is; the configuration of the job that goes on with it.
 *
 * @param campaignId whose deadlines
 * @param part what is being looked through
 * @param after the id of the last one seen
 * @param repeated whether this is the second look, which finds what was under way while the change was decided
 */
record ShiftPass(String campaignId, Part part, String after, boolean repeated) implements JobHandlerConfiguration {

    /** The type of the jobs. */
    static final String JOB_TYPE = "deadline-shift";

    private static final String NONE = "-";

    /** What is looked through, in this order. */
    enum Part {
        TIMERS,
        VARIABLES,
        PERIODS,
        TASKS
    }

    static ShiftPass begin(String campaignId, boolean repeated) {
        return new ShiftPass(campaignId, Part.TIMERS, RunningCases.FIRST, repeated);
    }

    ShiftPass at(Part next, String lastSeen) {
        return new ShiftPass(campaignId, next, lastSeen, repeated);
    }

    static ShiftPass parse(String text) {
        String[] words = text.split(" ");
        return new ShiftPass(
                words[0],
                Part.valueOf(words[1]),
                words[2].equals(NONE) ? RunningCases.FIRST : words[2],
                Boolean.parseBoolean(words[3]));
    }

    @Override
    public String toCanonicalString() {
        return String.join(" ", campaignId, part.name(), after.isEmpty() ? NONE : after, String.valueOf(repeated));
    }

    /** Leaves the rest to a job of its own. @param due when; null for at once */
    void enqueue(CommandContext context, @Nullable Date due) {
        MessageEntity job = new MessageEntity();
        job.setJobHandlerType(JOB_TYPE);
        job.setJobHandlerConfiguration(this);
        job.setDuedate(due);
        context.getJobManager().send(job);
    }
}
