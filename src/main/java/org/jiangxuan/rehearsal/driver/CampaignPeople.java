package org.jiangxuan.rehearsal.driver;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.publicity.ObjectionLevel;
import org.jiangxuan.publicity.ObjectionView;
import org.jiangxuan.publicity.Objections;
import org.jiangxuan.publicity.Publicities;
import org.jiangxuan.publicity.PublicityView;
import org.jiangxuan.registry.Accounts;
import org.jiangxuan.rehearsal.Texts;
import org.jiangxuan.rehearsal.scenario.Behaviour;
import org.jiangxuan.rehearsal.scenario.Moment;

/** The people of one campaign: they act by the usual plan, except where a behaviour deviates from it. */
public final class CampaignPeople implements People {

    private static final String ROUND = "unit-recommendation";

    private final Personas personas = Personas.usual();
    private final Timetable timetable;
    private final Answers answers;
    private final Accounts accounts;
    private final UnitRecommendations rounds;
    private final Publicities publicities;
    private final Objections objections;
    private final CampaignSchedule schedule;
    private final CampaignDefinition campaign;
    private final WorkingCalendar calendar;
    private final Map<Moment, Instant> moments = new EnumMap<>(Moment.class);
    private final Map<String, Behaviour> behaviours = new TreeMap<>();
    private final Set<String> deviating = new HashSet<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final Map<String, String> firstMembers = new HashMap<>();
    private OfficeHours hours;

    CampaignPeople(
            CampaignDefinition campaign,
            WorkingCalendar calendar,
            Timetable timetable,
            Answers answers,
            Accounts accounts,
            UnitRecommendations rounds,
            Publicities publicities,
            Objections objections,
            CampaignSchedule schedule) {
        this.campaign = campaign;
        this.calendar = calendar;
        this.hours = new OfficeHours(calendar);
        this.timetable = timetable;
        this.answers = answers;
        this.accounts = accounts;
        this.rounds = rounds;
        this.publicities = publicities;
        this.objections = objections;
        this.schedule = schedule;
    }

    /**
     * Lets the people around a candidate deviate from the plan, or those who deal with the whole campaign.
     *
     * @param key the candidate's number, or the campaign's id
     */
    public void deviate(String key, Behaviour behaviour) {
        behaviours.put(key, behaviour);
        deviating.addAll(behaviour.steps());
        answers.about(key, behaviour);
    }

    /** The calendar and the campaign's moments are read once for all tasks: each reading asks the database. */
    @Override
    public void look() {
        hours = new OfficeHours(calendar.snapshot());
        moments.clear();
    }

    @Override
    public Instant actsAt(WorkItem item) {
        Instant created = item.createdAt();
        if (created == null) {
            throw new IllegalStateException("a task without its time of creation: " + item.id());
        }
        Persona persona = personas.at(item.step());
        Instant from = latest(created, Optional.ofNullable(persona.notBefore()));
        for (Behaviour behaviour : behaviours(item)) {
            from = latest(from, behaviour.holdAt(place(item)));
            if (behaviour.isOverdueAt(item.step()) && isOfLastAuthority(item) && item.dueAt() != null) {
                from = item.dueAt();
            }
        }
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
        int visit = visit(item);
        behaviours(item).forEach(behaviour -> values.putAll(behaviour.answersAt(place(item), visit)));
        Map<String, Object> filled = new HashMap<>();
        values.forEach((key, value) -> answers.work(value, item, visit).ifPresent(answer -> filled.put(key, answer)));
        return filled;
    }

    @Override
    public boolean expects(WorkItem item, RuleViolation refusal) {
        return visit(item) == 0
                && behaviours(item).stream()
                        .anyMatch(behaviour -> behaviour.refusedAt(item.step()).equals(refusal.field())
                                && refusal.field().isPresent());
    }

    @Override
    public void acted(WorkItem item) {
        visits.merge(visited(item), 1, Integer::sum);
    }

    /** How often somebody has done this before; of objections that are concluded beside each other, which one it is. */
    private int visit(WorkItem item) {
        return item.step().equals(Behaviour.CONCLUSION) ? ordinal(item) : visits.getOrDefault(visited(item), 0);
    }

    private int ordinal(WorkItem conclusion) {
        ObjectionView objection = objections.get(conclusion.businessKey());
        return (int) objections.of(objection.candidateNumber()).stream()
                .filter(other -> other.level() == objection.level()
                        && other.leadReason() == null
                        && other.key().compareTo(objection.key()) < 0)
                .count();
    }

    private static String visited(WorkItem item) {
        return item.step() + "@" + Objects.requireNonNullElse(item.candidateNumber(), item.businessKey());
    }

    /** Of the nominee whom the task is about, of those whom the round recommends, or of the whole campaign. */
    private List<Behaviour> behaviours(WorkItem item) {
        if (!deviating.contains(place(item))) {
            return List.of();
        }
        if (item.candidateNumber() == null && item.process().equals(ROUND)) {
            return rounds.round(item.businessKey()).candidates().stream()
                    .map(behaviours::get)
                    .filter(Objects::nonNull)
                    .toList();
        }
        String key = Objects.requireNonNullElse(item.candidateNumber(), item.businessKey());
        return Optional.ofNullable(behaviours.get(key)).stream().toList();
    }

    /** The step; of the conclusion about an objection, which one person may have two of, also by whom. */
    private static String place(WorkItem item) {
        return item.step().equals(Behaviour.CONCLUSION)
                ? Behaviour.conclusion(
                        item.groups().contains(GroupNames.SECRETARIAT)
                                ? ObjectionLevel.PUBLIC
                                : ObjectionLevel.INTERNAL)
                : item.step();
    }

    private boolean isOfLastAuthority(WorkItem item) {
        List<CampaignDefinition.Authority> authorities = campaign.authorities();
        String last = authorities.get(authorities.size() - 1).code();
        return item.groups().contains(GroupNames.authority(last));
    }

    private Instant latest(Instant from, Optional<Moment> moment) {
        return moment.map(known -> moments.computeIfAbsent(known, this::instant))
                .filter(at -> at.isAfter(from))
                .orElse(from);
    }

    private Instant instant(Moment moment) {
        return switch (moment) {
            case INTERNAL_POSTING -> ChinaTime.startOfDay(timetable.internalPostingLatest());
            case RECOMMENDATION_CLOSED -> schedule.of(campaign.id()).recommendationClosesAt();
            case NOTICE_POSTING -> ChinaTime.startOfDay(timetable.noticePosting());
            case NOTICE_ENDED ->
                publicities
                        .ofCampaign(campaign.id())
                        .map(PublicityView::endsAt)
                        .orElseGet(() -> timetable.plannedNotice().endsAt());
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
