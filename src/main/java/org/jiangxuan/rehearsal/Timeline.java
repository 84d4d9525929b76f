package org.jiangxuan.rehearsal;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.rehearsal.driver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * Prints what happens, a line for each kind of step at each instant, and shows on the terminal how many of the
 * campaign's days have passed.
 */
final class Timeline implements Watcher, AutoCloseable {

    private static final int REFRESH_MILLIS = 500;
    private static final int WIDTH = 100;
    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintStream out;
    private final Supplier<CampaignPhase> phase;
    private final Instant begins;
    private final ProgressBar bar;
    private final Map<String, Integer> steps = new LinkedHashMap<>();
    private @Nullable Instant at;
    private CampaignPhase reached = CampaignPhase.PLANNED;

    /**
     * A timeline from {@code begins} to about {@code ends}.
     *
     * @param out where the lines go; the bar goes to the standard error output
     * @param phase how far the campaign is now
     */
    Timeline(PrintStream out, Supplier<CampaignPhase> phase, Instant begins, Instant ends) {
        this.out = out;
        this.phase = phase;
        this.begins = begins;
        this.bar = new ProgressBarBuilder()
                .setTaskName(Texts.say("timeline.bar"))
                .setUnit(Texts.say("timeline.days"), 1)
                .setInitialMax(Duration.between(begins, ends).toDays())
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
    }

    @Override
    public void settled(Instant now) {
        flush(now);
        bar.stepTo(Math.min(Duration.between(begins, now).toDays(), bar.getMax()));
        CampaignPhase current = phase.get();
        if (current != reached) {
            reached = current;
            print();
            line(now, Texts.say("timeline.phase." + current.name()));
        }
    }

    @Override
    public void acted(WorkItem item, Instant now) {
        flush(now);
        steps.merge(item.title(), 1, Integer::sum);
    }

    @Override
    public void refused(WorkItem item, Instant now, String sentence) {
        flush(now);
        line(now, Texts.say("timeline.refused", item.title(), item.businessKey(), sentence));
    }

    /** Something else worth a line. */
    void note(Instant now, String sentence) {
        flush(now);
        line(now, sentence);
    }

    @Override
    public void close() {
        print();
        bar.close();
    }

    private void flush(Instant now) {
        if (!now.equals(at)) {
            print();
            at = now;
        }
    }

    private void print() {
        Instant when = at;
        if (when != null) {
            steps.forEach((title, count) -> line(when, Texts.say("timeline.steps", title, count)));
        }
        steps.clear();
    }

    private void line(Instant when, String text) {
        if (System.console() != null) {
            out.print(CLEAR_LINE);
        }
        out.println(Texts.say("timeline.line", ChinaTime.format(when), text));
    }
}
