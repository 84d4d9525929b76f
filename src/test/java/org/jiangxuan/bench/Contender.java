package org.jiangxuan.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/** Something that carries candidate cases over the deployed models. What it hands out is looked up before the clock runs. */
interface Contender {

    String name();

    /** Begins empty, on the day of the opening; not timed. */
    void begin(int cases);

    /** One application for each case. */
    List<Runnable> applications();

    /** What completes each open task of this step: claim and complete. */
    List<Runnable> tasks(String step);

    /** What executes the jobs that are due, those of one instance one after the other, as a job executor does. */
    List<Runnable> jobs();

    /** The jobs that are due in this engine. */
    static List<Runnable> jobs(ManagementService management) {
        Map<String, List<String>> ofInstance = new LinkedHashMap<>();
        for (Job job : management.createJobQuery().executable().list()) {
            String together = Objects.requireNonNullElse(job.getProcessInstanceId(), job.getId());
            ofInstance.computeIfAbsent(together, id -> new ArrayList<>()).add(job.getId());
        }
        return ofInstance.values().stream()
                .<Runnable>map(ids -> () -> ids.forEach(management::executeJob))
                .toList();
    }

    /** Time goes on; what waits for this moment may go on. */
    List<Runnable> reach(Moment moment);
}
