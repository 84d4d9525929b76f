package org.jiangxuan.process.soundness;

import java.util.List;

/**
 * Something wrong with a process.
 *
 * @param element the step, flow or variable that it is about
 * @param path what happens, from the start of the instance, until it shows
 */
record Fault(Kind kind, String element, String sentence, List<String> path) {

    enum Kind {
        /** A token waits for what never comes. */
        STUCK,
        /** Something always goes on, but never to an end. */
        LIVELOCK,
        /** The end is reached while a branch of the same way still has a token. */
        LEFT_BEHIND,
        /** A second token arrives where one is. */
        TWICE,
        /** No way leads there. */
        NEVER_REACHED,
        /** A gateway or timer reads a variable that nobody sets. */
        NOBODY_SETS,
        /** An error leaves the process. */
        UNCAUGHT
    }

    @Override
    public String toString() {
        return kind + " " + element + ": " + sentence + (path.isEmpty() ? "" : "\n    " + String.join("\n    ", path));
    }
}
