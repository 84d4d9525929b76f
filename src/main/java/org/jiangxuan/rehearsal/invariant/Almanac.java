package org.jiangxuan.rehearsal.invariant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignDefinition.Window;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.rehearsal.invariant.Evidence.Row;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Working days and windows as they were at an instant, read and counted anew: from the papers' files, the log of
 * declarations and the log of extensions.
 */
final class Almanac {

    private static final int[] YEARS = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026};

    private final Map<LocalDate, Boolean> papers = new HashMap<>();
    private final List<Declared> declared = new ArrayList<>();
    private final List<Extended> extended = new ArrayList<>();
    private final CampaignDefinition campaign;

    private Almanac(CampaignDefinition campaign) {
        this.campaign = campaign;
    }

    static Almanac of(CampaignDefinition campaign, JdbcClient jdbc) {
        Almanac almanac = new Almanac(campaign);
        for (int year : YEARS) {
            almanac.read("/calendar/" + year + ".json");
        }
        jdbc.sql("select * from calendar_change order by id").query().listOfRows().stream()
                .map(Row::new)
                .forEach(row -> almanac.declared.add(
                        new Declared(row.day("changed_day"), row.isTrue("is_off"), row.instant("declared_at"))));
        jdbc
                .sql("select * from window_change where campaign_id = ? order by id")
                .param(campaign.id())
                .query()
                .listOfRows()
                .stream()
                .map(Row::new)
                .forEach(row -> almanac.extended.add(new Extended(
                        row.text("moved"),
                        new Window(row.day("opens"), row.day("closes")),
                        row.instant("decided_at"))));
        return almanac;
    }

    private void read(String file) {
        try (InputStream in = Almanac.class.getResourceAsStream(file)) {
            for (JsonNode day : new ObjectMapper().readTree(in).path("days")) {
                papers.put(
                        LocalDate.parse(day.path("date").asText()),
                        !day.path("isOffDay").asBoolean());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the day is worked, as it was known at an instant. */
    boolean isWorked(LocalDate day, Instant known) {
        boolean worked = papers.getOrDefault(
                day, day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
        for (Declared change : declared) {
            if (change.day().equals(day) && !change.at().isAfter(known)) {
                worked = !change.off();
            }
        }
        return worked;
    }

    /** The n-th working day after a day, before it when n is negative; the day itself when n is 0. */
    LocalDate plus(LocalDate day, int n, Instant known) {
        LocalDate at = day;
        int left = Math.abs(n);
        while (left > 0) {
            at = n > 0 ? at.plusDays(1) : at.minusDays(1);
            left -= isWorked(at, known) ? 1 : 0;
        }
        return at;
    }

    /** The last working day up to a day. */
    LocalDate worked(LocalDate day, Instant known) {
        LocalDate at = day;
        while (!isWorked(at, known)) {
            at = at.minusDays(1);
        }
        return at;
    }

    /** The first working day from a day on. */
    LocalDate next(LocalDate day, Instant known) {
        LocalDate at = day;
        while (!isWorked(at, known)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /**
     * The last day of a period posted on a day: a day declared before the period was over counts as declared.
     *
     * @param first whether the posting day counts if it is worked
     * @param until when the period was given up, from when on nothing moved it
     */
    LocalDate lastDay(LocalDate posted, int days, boolean first, Instant until) {
        LocalDate last = asKnown(posted, days, first, ChinaTime.startOfDay(posted));
        for (Declared change : declared) {
            if (change.at().isBefore(ChinaTime.endOfDay(last)) && change.at().isBefore(until)) {
                last = asKnown(posted, days, first, change.at());
            }
        }
        return last;
    }

    private LocalDate asKnown(LocalDate posted, int days, boolean first, Instant known) {
        LocalDate at = posted;
        int counted = first && isWorked(posted, known) ? 1 : 0;
        while (counted < days) {
            at = at.plusDays(1);
            counted += isWorked(at, known) ? 1 : 0;
        }
        return at;
    }

    /** A window as it stood at an instant. */
    Window window(CampaignWindow window, Instant known) {
        Window days = campaign.windows().of(window);
        for (Extended change : extended) {
            if (change.window().equalsIgnoreCase(window.key()) && !change.at().isAfter(known)) {
                days = change.days();
            }
        }
        return days;
    }

    /** When a window closes, as it stood at an instant. */
    Instant closesAt(CampaignWindow window, Instant known) {
        LocalDate last = window(window, known).closes();
        return window == CampaignWindow.RECOMMENDATION
                ? ChinaTime.startOfDay(last).plus(campaign.cutoff())
                : ChinaTime.endOfDay(last);
    }

    private record Declared(LocalDate day, boolean off, Instant at) {}

    private record Extended(String window, Window days, Instant at) {}
}
