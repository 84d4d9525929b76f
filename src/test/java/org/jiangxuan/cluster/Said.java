package org.jiangxuan.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the nodes said about their work in a round. */
final class Said implements Member.Log {

    private final List<String> done = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    /** At how many instants somebody gave a task up, by its id and why. */
    private final Map<String, Integer> refusals = new HashMap<>();

    private int lines;

    @Override
    public void said(Member member, String line) {
        heard(member.name(), line);
    }

    /** Takes a line that a node said. */
    synchronized void heard(String node, String line) {
        lines++;
        if (line.startsWith(NodeMain.DONE)) {
            done.add(line.substring(NodeMain.DONE.length()));
        } else if (line.startsWith(NodeMain.REFUSED)) {
            String what = line.substring(NodeMain.REFUSED.length());
            if (refused.add(what.substring(0, what.indexOf(' ')))) {
                refusals.merge(what, 1, Integer::sum);
            }
        } else {
            faults.add(node + ": " + line);
        }
    }

    /** How much was ever said. */
    synchronized int lines() {
        return lines;
    }

    /** The tasks that people saw done, each as often as they did. */
    synchronized List<String> done() {
        return List.copyOf(done);
    }

    /** The tasks that nobody could do at this instant. */
    synchronized Set<String> refused() {
        return Set.copyOf(refused);
    }

    /** What was refused at each of several instants, or went wrong. */
    synchronized List<String> faults() {
        List<String> all = new ArrayList<>(faults);
        refusals.forEach((what, times) -> {
            if (times > 2) {
                all.add(what);
            }
        });
        return all;
    }

    /** The clock was moved. */
    synchronized void moved() {
        refused.clear();
    }

    synchronized void clear() {
        done.clear();
        faults.clear();
        refused.clear();
        refusals.clear();
    }
}
