package org.jiangxuan.process.soundness;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened in one step of the game, in words, and the rule that was broken by it, if one was. */
record Told(List<String> lines, @Nullable Flaw flaw) {

    static final Told NOTHING = new Told(List.of(), null);

    /** A rule broken by one step rather than by a state. */
    record Flaw(Fault.Kind kind, String element, String sentence) {}

    static Told of(String line) {
        return new Told(List.of(line), null);
    }

    Told then(String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(line);
        return new Told(List.copyOf(more), flaw);
    }

    Told then(Told next) {
        List<String> more = new ArrayList<>(lines);
        more.addAll(next.lines);
        return new Told(List.copyOf(more), flaw == null ? next.flaw : flaw);
    }

    Told broken(Fault.Kind kind, String element, String sentence) {
        return flaw == null ? new Told(lines, new Flaw(kind, element, sentence)) : this;
    }
}
