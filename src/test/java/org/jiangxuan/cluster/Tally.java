package org.jiangxuan.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the rounds came to, told as they are played and once more in all. */
final class Tally {

    private final Path log;
    private final List<String> faults = new ArrayList<>();
    private int rounds;
    private int failed;
    private int killed;
    private int tasks;
    private int moves;
    private double seconds;

    /** @param log to which every line is added */
    Tally(Path log) {
        this.log = log;
    }

    /** A round without a fault. */
    void held(int playedMoves, int doneTasks, int killedNodes, double took) {
        rounds++;
        moves += playedMoves;
        tasks += doneTasks;
        killed += killedNodes;
        seconds += took;
    }

    void failed(long seed, List<String> found) {
        rounds++;
        failed++;
        found.forEach(fault -> faults.add("seed " + seed + ": " + fault));
        found.forEach(fault -> note(seed, "FAULT " + fault));
    }

    int failures() {
        return failed;
    }

    /** Rounds without a fault. */
    int held() {
        return rounds - failed;
    }

    /** How many nodes were killed in those. */
    int killed() {
        return killed;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    void note(long seed, String what) {
        say("seed " + seed + ": " + what);
    }

    /** @param people how many candidates there were in each round */
    void sum(int people) {
        say(String.format(
                Locale.ROOT,
                "%d rounds of %d candidates, %d failed; in the others %d nodes killed and started again, %d tasks done, "
                        + "clocks moved %d times, %.1f s a round",
                rounds,
                people,
                failed,
                killed,
                tasks,
                moves,
                held() == 0 ? 0 : seconds / held()));
    }

    private void say(String line) {
        System.out.println(line);
        try {
            Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
