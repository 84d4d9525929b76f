package org.jiangxuan.process.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.Dalian2021;
import org.jiangxuan.campaign.Timetable;
import org.junit.jupiter.api.Test;

/** No timer of a model waits for an instant that a change of the calendar or a window would forget. */
class EveryTimerMovesTest {

    private static final Pattern DATE = Pattern.compile("<bpmn:timeDate[^>]*>\\s*\\$\\{(\\w+)}\\s*</bpmn:timeDate>");

    @Test
    void theInstantOfEveryTimerIsKnown() throws IOException {
        Timetable timetable = Timetable.of(Dalian2021.definition(), WorkingCalendar.published());
        Set<String> forgotten = new TreeSet<>();
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            for (Path model :
                    models.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                Matcher timers = DATE.matcher(Files.readString(model));
                while (timers.find()) {
                    if (!TimerInstants.isPeriod(timers.group(1))
                            && TimerInstants.of(timers.group(1), "", timetable, none -> Optional.empty())
                                    .isEmpty()) {
                        forgotten.add(model.getFileName() + ": " + timers.group(1));
                    }
                }
            }
        }
        assertThat(forgotten).isEmpty();
    }
}
