package org.jiangxuan.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The days on which the State Council's papers depart from Monday to Friday. The year of a file is the paper's, not the
 * days': the paper of 2019 also rules 2018-12-29 to 31, so all files are read into one table.
 *
 * @param years the years whose paper is known
 * @param workdays per departing day, whether it is worked
 */
record HolidayTable(Set<Integer> years, Map<LocalDate, Boolean> workdays) {

    private static final int FIRST_YEAR = 2019;

    HolidayTable {
        years = Set.copyOf(years);
        workdays = Map.copyOf(workdays);
    }

    /** The papers that came with the product: 2019 and every following year for which there is a file. */
    static HolidayTable published() {
        ObjectMapper json = new ObjectMapper();
        Set<Integer> years = new HashSet<>();
        Map<LocalDate, Boolean> workdays = new HashMap<>();
        for (int year = FIRST_YEAR; ; year++) {
            try (InputStream in = HolidayTable.class.getResourceAsStream("/calendar/" + year + ".json")) {
                if (in == null) {
                    return new HolidayTable(years, workdays);
                }
                Paper paper = json.readValue(in, Paper.class);
                years.add(paper.year());
                paper.days().forEach(day -> workdays.put(LocalDate.parse(day.date()), !day.isOffDay()));
            } catch (IOException e) {
                throw new UncheckedIOException("The holiday data of " + year + " cannot be read", e);
            }
        }
    }

    /** The same with further days, which are worked or not whatever the papers say. */
    HolidayTable with(Map<LocalDate, Boolean> declared) {
        if (declared.isEmpty()) {
            return this;
        }
        Map<LocalDate, Boolean> all = new HashMap<>(workdays);
        all.putAll(declared);
        return new HolidayTable(years, all);
    }

    /** Whether it is known if the day is worked. */
    boolean rules(LocalDate day) {
        return workdays.containsKey(day) || years.contains(day.getYear());
    }

    /** @throws UnknownYearException if nothing rules the day */
    boolean isWorked(LocalDate day) {
        Boolean ruled = workdays.get(day);
        if (ruled != null) {
            return ruled;
        }
        if (!years.contains(day.getYear())) {
            throw new UnknownYearException(day.getYear());
        }
        return isWeekday(day);
    }

    /** Whether the day is worked, or would be if no holidays were published for its year. */
    boolean isProbablyWorked(LocalDate day) {
        return rules(day) ? isWorked(day) : isWeekday(day);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }

    private record Paper(int year, List<String> papers, List<Day> days) {}

    private record Day(String name, String date, boolean isOffDay) {}
}
