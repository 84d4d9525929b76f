package org.jiangxuan.rehearsal.driver;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.registry.Accounts;
import org.jiangxuan.rehearsal.Texts;
import org.jiangxuan.rehearsal.scenario.Behaviour;
import org.jiangxuan.rehearsal.scenario.Moment;

/** The people of one campaign: they act by the usual plan, except where a nominee's behaviour deviates from it. */
public final class CampaignPeople implements People {

    private final Personas personas = Personas.usual();
    private final OfficeHours hours;
    private final Timetable timetable;
    private final Answers answers;
    private final Accounts accounts;
    private final Map<String, Behaviour> behaviours = new HashMap<>();
    private final Map<String, String> firstMembers = new HashMap<>();

    CampaignPeople(WorkingCalendar calendar, Timetable timetable, Answers answers, Accounts accounts) {
        this.hours = new OfficeHours(calendar);
        this.timetable = timetable;
        this.answers = answers;
        this.accounts = accounts;
    }

    /** Lets the people around this candidate deviate from the plan. */
    public void deviate(String number, Behaviour behaviour) {
        behaviours.put(number, behaviour);
    }

    @Override
    public Instant actsAt(WorkItem item) {
        Instant created = item.createdAt();
        if (created == null) {
            throw new IllegalStateException("a task without its time of creation: " + item.id());
        }
        Persona persona = personas.at(item.step());
        Instant from = latest(created, Optional.ofNullable(persona.notBefore()));
        from = latest(from, behaviour(item).holdAt(item.step()));
        return hours.after(from, from.equals(created) ? persona.after() : 0, persona.at());
    }

    @Override
    public String account(WorkItem item) {
        String assignee = item.assignee();
        if (assignee != null) {
            return assignee;
        }
        String group = item.groups().stream()
                .min(String::compareTo)
                .orElseThrow(() -> new IllegalStateException(Texts.say("rehearse.nobody", item.title(), item.step())));
        return firstMembers.computeIfAbsent(group, this::firstMember);
    }

    @Override
    public Map<String, Object> answers(WorkItem item) {
        Map<String, Object> values = new HashMap<>(personas.at(item.step()).values());
        values.putAll(behaviour(item).answersAt(item.step()));
        Map<String, Object> filled = new HashMap<>();
        values.forEach((key, value) -> answers.work(value, item).ifPresent(answer -> filled.put(key, answer)));
        return filled;
    }

    private Behaviour behaviour(WorkItem item) {
        return behaviours.getOrDefault(item.businessKey(), Behaviour.PLAIN);
    }

    private Instant latest(Instant from, Optional<Moment> moment) {
        return moment.map(this::instant).filter(at -> at.isAfter(from)).orElse(from);
    }

    private Instant instant(Moment moment) {
        return switch (moment) {
            case INTERNAL_POSTING -> ChinaTime.startOfDay(timetable.internalPostingLatest());
            case RECOMMENDATION_CLOSED -> timetable.recommendationClosesAt();
            case NOTICE_POSTING -> ChinaTime.startOfDay(timetable.noticePosting());
        };
    }

    private String firstMember(String group) {
        List<String> members = accounts.members(group);
        if (members.isEmpty()) {
            throw new IllegalStateException(Texts.say("rehearse.empty-group", group));
        }
        return members.get(0);
    }
}
