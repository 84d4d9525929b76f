package org.jiangxuan.rehearsal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.rehearsal.driver.People;

/** The usual people, some of whom stand still until the visitor lets them go on, or post on another day. */
final class DemoPeople implements People {

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final Set<String> POSTING = Set.of("task-select-and-rank", "task-post-internal-publicity");
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final People usual;
    private final Set<String> paused = new HashSet<>();
    private final Map<String, LocalDate> postings = new HashMap<>();

    DemoPeople(People usual) {
        this.usual = usual;
    }

    /** Nobody acts at this step of the case or the unit. */
    void pause(String candidateOrUnit, String step) {
        paused.add(candidateOrUnit + "/" + step);
    }

    /** The unit ranks and posts on this day. */
    void posts(String unitCode, LocalDate day) {
        postings.put(unitCode, day);
    }

    /** Nobody stands still any longer. */
    void goOn() {
        paused.clear();
    }

    @Override
    public void look() {
        usual.look();
    }

    @Override
    public Instant actsAt(WorkItem item) {
        Optional<String> unit = unit(item);
        if (paused.contains(item.businessKey() + "/" + item.step())
                || unit.map(code -> paused.contains(code + "/" + item.step())).orElse(false)) {
            return NEVER;
        }
        Optional<LocalDate> day = POSTING.contains(item.step()) ? unit.map(postings::get) : Optional.empty();
        return day.map(on -> on.atTime(MORNING).atZone(ChinaTime.ZONE).toInstant())
                .orElseGet(() -> usual.actsAt(item));
    }

    @Override
    public String account(WorkItem item) {
        return usual.account(item);
    }

    @Override
    public Map<String, Object> answers(WorkItem item) {
        return usual.answers(item);
    }

    /** The unit whose round it is. */
    private static Optional<String> unit(WorkItem item) {
        return item.process().equals("unit-recommendation")
                ? item.groups().stream()
                        .filter(group -> group.startsWith("unit"))
                        .map(group -> group.substring("unit".length(), group.length() - "hr".length()))
                        .findFirst()
                : Optional.empty();
    }
}
