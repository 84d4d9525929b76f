package org.jiangxuan.rehearsal.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.rehearsal.driver.CampaignRun;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the demo's days, one errand at a time, behind the page. */
@Component
@Profile("demo")
class DemoClock implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DemoClock.class);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Campaigns campaigns;
    private final ExecutorService errands = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "demo-clock");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile @Nullable Demo demo;

    DemoClock(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** What the clock moves. */
    private record Demo(String campaignId, CampaignRun run, DemoPeople people) {}

    /** Takes the campaign over once it is ready. */
    void hand(String campaignId, CampaignRun run, DemoPeople people) {
        demo = new Demo(campaignId, run, people);
    }

    /** Runs an errand behind the page; false when another is under way. */
    boolean busyWith(Runnable errand) {
        if (!busy.compareAndSet(false, true)) {
            return false;
        }
        errands.execute(() -> {
            try {
                errand.run();
            } catch (RuntimeException failed) {
                LOG.error("The demo's clock failed", failed);
            } finally {
                busy.set(false);
            }
        });
        return true;
    }

    /** Whether an errand is under way. */
    boolean isBusy() {
        return busy.get();
    }

    /** The campaign's virtual time; empty until the demo is ready. */
    Optional<Instant> now() {
        return Optional.ofNullable(demo).map(current -> current.run().now());
    }

    /** The next deadline of the campaign. */
    Optional<Instant> nextDeadline() {
        return Optional.ofNullable(demo)
                .flatMap(current -> deadlines(current.run().timetable())
                        .filter(deadline -> deadline.isAfter(current.run().now()))
                        .min(Comparator.naturalOrder()));
    }

    /** How far the campaign is. */
    Optional<CampaignPhase> phase() {
        return Optional.ofNullable(demo).map(current -> campaigns.phase(current.campaignId()));
    }

    /** Goes on to the next morning; the engine's timers fire, nobody acts. */
    boolean nextDay() {
        Demo current = demo;
        return current != null
                && busyWith(() -> current.run()
                        .pass(ChinaTime.date(current.run().now())
                                .plusDays(1)
                                .atTime(MORNING)
                                .atZone(ChinaTime.ZONE)
                                .toInstant()));
    }

    /** Goes on to the next deadline; the engine's timers fire, nobody acts. */
    boolean toNextDeadline() {
        Demo current = demo;
        return current != null && busyWith(() -> nextDeadline().ifPresent(current.run()::pass));
    }

    /** Lets the sample people act until the campaign is a phase further. */
    boolean letPeopleAct() {
        Demo current = demo;
        return current != null
                && busyWith(() -> {
                    current.people().goOn();
                    CampaignPhase before = campaigns.phase(current.campaignId());
                    current.run().until(() -> campaigns.phase(current.campaignId()) != before);
                });
    }

    @Override
    public void destroy() {
        errands.shutdownNow();
    }

    private static Stream<Instant> deadlines(Timetable timetable) {
        Stream<Instant> windows = Arrays.stream(CampaignWindow.values())
                .flatMap(window -> Stream.of(timetable.opensAt(window), timetable.closesAt(window)));
        return Stream.concat(windows, timetable.dues().values().stream());
    }
}
