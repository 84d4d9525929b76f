package org.jiangxuan.rehearsal.driver;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiangxuan.platform.WorkItem;

/** What people do outside any task, each thing once, when its moment has come. */
public interface Happenings {

    /** Nothing happens. */
    Happenings NONE = new Happenings() {};

    /** When the next thing happens, as far as that is known; may lie in the past. */
    default Optional<Instant> next() {
        return Optional.empty();
    }

    /**
     * Lets everything happen that is due.
     *
     * @return how much happened, and what was refused
     */
    default Result happen(Instant now) {
        return Result.NOTHING;
    }

    /** Somebody has done a task; some things happen so many days after it. */
    default void acted(WorkItem item, Instant now) {}

    /**
     * What came of it.
     *
     * @param acts how many things happened
     * @param refusals one sentence for each that was refused
     */
    record Result(int acts, List<String> refusals) {

        static final Result NOTHING = new Result(0, List.of());
    }
}
