package org.jiangxuan.process.soundness;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the game has to know of one step of a model.
 *
 * @param scope the process or sub-process it stands in; empty for the process itself
 * @param trigger what makes it happen, if it is an event or waits for a message
 * @param interrupting whether, as a boundary or start event, it ends what it stands at
 * @param attachedTo the activity of a boundary event, else empty
 * @param many how many instances of it there are
 * @param ref the called process, or the code of an error that it throws; else empty
 */
record Node(
        String id,
        Kind kind,
        String scope,
        List<Flow> incoming,
        List<Flow> outgoing,
        @Nullable Trigger trigger,
        boolean interrupting,
        String attachedTo,
        Many many,
        String ref) {

    enum Kind {
        PROCESS,
        SUB_PROCESS,
        EVENT_SUB_PROCESS,
        START,
        END,
        TERMINATE,
        ERROR_END,
        EXCLUSIVE,
        PARALLEL,
        EVENT_BASED,
        /** Somebody or something has to do it or make it happen. */
        WAITING,
        /** The engine does it and goes on in the same transaction. */
        AUTOMATIC,
        CALL,
        BOUNDARY
    }

    enum Many {
        ONE,
        PARALLEL,
        /** Parallel, and the whole may end before each instance has. */
        PARALLEL_ENDING_EARLY,
        SEQUENTIAL
    }

    enum Cause {
        MESSAGE,
        CONDITION,
        TIMER,
        /** A timer that fires again and again. */
        CYCLE,
        ERROR
    }

    /** A flow from one step to another; conditional if it says itself when it is taken. */
    record Flow(String id, String source, String target, boolean conditional) {}

    /** What makes an event happen: a message's name, the flags that a condition reads, an error's code (none: any). */
    record Trigger(Cause cause, Set<String> names) {

        boolean catches(String code) {
            return cause == Cause.ERROR && (names.isEmpty() || names.contains(code));
        }
    }

    boolean isScope() {
        return kind == Kind.PROCESS || kind == Kind.SUB_PROCESS || kind == Kind.EVENT_SUB_PROCESS;
    }

    /** Whether its place stays occupied until something happens. */
    boolean waits() {
        return kind == Kind.WAITING || kind == Kind.CALL || kind == Kind.EVENT_BASED;
    }

    /** A gateway that may find no way on, because each has a condition. */
    boolean mayFindNoWay() {
        return kind == Kind.EXCLUSIVE && outgoing.stream().allMatch(Flow::conditional);
    }
}
