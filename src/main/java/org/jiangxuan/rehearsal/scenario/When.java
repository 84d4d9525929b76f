package org.jiangxuan.rehearsal.scenario;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jiangxuan.campaign.CampaignWindow;

/** When an act happens; days are worked ones, times are those of Asia/Shanghai. */
public sealed interface When {

    /** The time of day. */
    LocalTime at();

    /**
     * So many working days after somebody has done a task that concerns the nominee: the nominee's own, the round's or the
     * campaign's.
     */
    record AfterStep(String step, int workingDays, LocalTime at) implements When {}

    /** So many working days after the first day of a window as it stands when the campaign opens. */
    record InWindow(CampaignWindow window, int workingDays, LocalTime at) implements When {}

    /** On the last working day before a day. */
    record Before(LocalDate day, LocalTime at) implements When {}
}
