package org.jiangxuan.rehearsal.scenario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.publicity.ObjectionLevel;
import org.jiangxuan.rehearsal.Texts;

/**
 * Everything that a scenario can let go otherwise than well. A new kind is one constant here: its word, its
 * parameters, and how it changes what the people around that nominee do.
 */
public enum DeviationKind {
    ENTERPRISE_REFUSES(
            "enterprise-refuses",
            (kind, behaviour, parameters) -> behaviour.answers(
                    "task-enterprise-check", Map.of("opinion", "refuse", "opinionText", kind.reason()))),

    UNION_DISAGREES(
            "union-disagrees",
            (kind, behaviour, parameters) -> behaviour.answers(
                    "task-union-opinion", Map.of("opinion", "disagree", "opinionText", kind.reason()))),

    INSURED_MONTHS(
            "insured-months",
            (kind, behaviour, parameters) -> behaviour.insuredMonths((Integer) value(parameters, "months")),
            new Parameter.Whole("months", 0, 720)),

    QUALIFICATION(
            "qualification",
            (kind, behaviour, parameters) -> behaviour.qualificationLevel((String) value(parameters, "level")),
            new Parameter.Choice("level", Parameter.LEVELS)),

    /** Nobody at the district touches the case before the recommendation window has closed. */
    LATE_SUBMISSION(
            "late-submission",
            (kind, behaviour, parameters) ->
                    behaviour.holdsUntil("task-district-opinion", Moment.RECOMMENDATION_CLOSED)),

    CITY_REJECTS(
            "city-rejects",
            (kind, behaviour, parameters) ->
                    behaviour.answers("task-determination", Map.of("decision", "rejected", "reason", kind.reason()))),

    /** Somebody in the enterprise objects on the working day after the posting; it is dealt with on that day. */
    INTERNAL_OBJECTION(
            "internal-objection",
            (kind, behaviour, parameters) ->
                    Disputes.inside(behaviour, (String) value(parameters, "result"), kind.reason()),
            new Parameter.Choice("result", List.of("upheld", "dismissed", "republicise"))),

    /** The first result of the internal publicity has four signatures; a fifth is added when it is refused (N25). */
    FOUR_REPRESENTATIVES("four-representatives", (kind, behaviour, parameters) -> {
        behaviour.answersFirst(Steps.REGISTER_RESULT, Map.of("workerRepresentatives", 4));
        behaviour.refusedFirst(Steps.REGISTER_RESULT, "workerRepresentatives");
    }),

    /** The district sends the materials back once; the unit corrects them on the same day. */
    DISTRICT_RETURNS("district-returns", (kind, behaviour, parameters) -> {
        behaviour.answersFirst(
                Steps.DISTRICT, Map.of("opinion", "return", "remarks", kind.reason(), "opinionText", Steps.BLANK));
        behaviour.happens(new Act.Correct(), new When.AfterStep(Steps.DISTRICT, 0, LocalTime.of(15, 0)));
    }),

    DISTRICT_REFUSES(
            "district-refuses",
            (kind, behaviour, parameters) ->
                    behaviour.answers(Steps.DISTRICT, Map.of("opinion", "refuse", "opinionText", kind.reason()))),

    /** One authority has something against the nominee; the city decides with reasons (AMB-11). */
    AUTHORITY_ADVERSE(
            "authority-adverse",
            (kind, behaviour, parameters) -> {
                boolean accept = value(parameters, "determination").equals("accept");
                behaviour.answersFirst(
                        "task-authority-opinion", Map.of("opinion", "adverse", "opinionText", kind.reason()));
                behaviour.answers(
                        "task-determination",
                        Map.of("decision", accept ? "determined" : "rejected", "reason", kind.reason("determination")));
            },
            new Parameter.Choice("determination", List.of("accept", "reject"))),

    /** One authority is silent until its answer is overdue, and is chased (AMB-11). */
    AUTHORITY_LATE("authority-late", (kind, behaviour, parameters) -> behaviour.overdue("task-authority-opinion")),

    /** One assigned expert recuses herself; another one scores instead (AMB-10). */
    EXPERT_RECUSES(
            "expert-recuses",
            (kind, behaviour, parameters) -> behaviour.answersFirst(
                    "task-expert-score",
                    Map.of(
                            "decision",
                            "recuse",
                            "reason",
                            kind.reason(),
                            "c4",
                            Steps.BLANK,
                            "c5",
                            Steps.BLANK,
                            "c6",
                            Steps.BLANK))),

    /** Somebody objects to the public notice on the working day after it was posted (N45, AMB-17). */
    NOTICE_OBJECTION(
            "notice-objection",
            (kind, behaviour, parameters) -> {
                Disputes.toNotice(behaviour, (String) value(parameters, "result"), kind.reason());
                if (value(parameters, "concluded").equals("after-end")) {
                    behaviour.holdsUntil(Behaviour.conclusion(ObjectionLevel.PUBLIC), Moment.NOTICE_ENDED);
                }
            },
            new Parameter.Choice("result", List.of("upheld", "dismissed")),
            new Parameter.Choice("concluded", List.of("in-time", "after-end"))),

    /** The nominee withdraws in writing, one or two working days into a phase. */
    WITHDRAWS(
            "withdraws",
            (kind, behaviour, parameters) -> {
                CampaignWindow phase = CampaignWindow.ofKey((String) value(parameters, "phase"));
                LocalTime at = LocalTime.of(11, 0);
                if (phase == CampaignWindow.PUBLICITY) {
                    behaviour.excels();
                    behaviour.happens(new Act.Withdraw(), new When.AfterStep(Steps.POST_NOTICE, 2, at));
                } else {
                    behaviour.happens(new Act.Withdraw(), new When.InWindow(phase, 1, at));
                }
            },
            new Parameter.Choice("phase", Steps.PHASES)),

    /** Two people object on the same day, each about something else; each objection has a conclusion of its own (AMB-4). */
    OBJECTIONS_AT_ONCE(
            "objections-at-once",
            (kind, behaviour, parameters) -> Disputes.atOnce(
                    behaviour,
                    value(parameters, "level").equals("internal") ? ObjectionLevel.INTERNAL : ObjectionLevel.PUBLIC,
                    (String) value(parameters, "result"),
                    kind.reason()),
            new Parameter.Choice("level", List.of("internal", "public")),
            new Parameter.Choice("result", List.of("both-dismissed", "first-upheld", "second-upheld"))),

    /** Something is put right and published once more for the nominee alone, and somebody objects to that as well (AMB-4). */
    OWN_PUBLICITY_OBJECTION(
            "own-publicity-objection",
            (kind, behaviour, parameters) ->
                    Disputes.toOwnPublicity(behaviour, (String) value(parameters, "result"), kind.reason()),
            new Parameter.Choice("result", List.of("upheld", "dismissed"))),

    /** The government strikes the name from the reported list (N46). */
    GOVERNMENT_STRIKES("government-strikes", (kind, behaviour, parameters) -> {
        behaviour.excels();
        behaviour.struck(kind.reason());
    }),

    /** A forgery is reported in the review, or after the award was paid (N58, AMB-19). */
    FRAUD(
            "fraud",
            (kind, behaviour, parameters) -> Disputes.reported(behaviour, (String) value(parameters, "when")),
            new Parameter.Choice("when", List.of("before-naming", "after-honour"))),

    /** A forgery is reported and not proven, or not revoked for it; the nominee goes on as if nothing had been reported. */
    UNFOUNDED_REPORT(
            "unfounded-report",
            (kind, behaviour, parameters) -> {
                Disputes.reported(behaviour, (String) value(parameters, "when"));
                Disputes.settled(behaviour, (String) value(parameters, "settled"), kind.reason());
            },
            new Parameter.Choice("when", List.of("before-naming", "during-notice", "after-honour")),
            new Parameter.Choice("settled", List.of("unsubstantiated", "dismissed", "second-key-refused"))),

    /**
     * The unit recommends the nominee as its fourth, which the city has allowed (N41). Someone who is no fourth in the
     * workbook is taken into the first unit that has three.
     */
    FOURTH_WITH_EXCEPTION("fourth-with-exception", (kind, behaviour, parameters) -> behaviour.fourth()),

    /** The unit recommends others, and not the nominee (N40). */
    PASSED_OVER("passed-over", (kind, behaviour, parameters) -> behaviour.passedOver()),

    /** A working day becomes a holiday; it is declared on the working day before. */
    HOLIDAY(
            "holiday",
            (kind, behaviour, parameters) -> {
                LocalDate day = (LocalDate) value(parameters, "date");
                behaviour.happens(new Act.DeclareHoliday(day), new When.Before(day, LocalTime.of(9, 15)));
            },
            new Parameter.Day("date")),

    /** The city lets a window close later; it decides so two working days after the window opened. */
    EXTEND(
            "extend",
            (kind, behaviour, parameters) -> {
                CampaignWindow window = CampaignWindow.ofKey((String) value(parameters, "phase"));
                LocalDate until = (LocalDate) value(parameters, "until");
                behaviour.happens(
                        new Act.ExtendWindow(window, until), new When.InWindow(window, 2, LocalTime.of(9, 45)));
            },
            new Parameter.Choice("phase", Steps.PHASES),
            new Parameter.Day("until")),

    /** Three working days after the notice was posted the city calls up the best reserve, if somebody dropped out (AMB-16). */
    RESERVE_CALLED_UP(
            "reserve-called-up",
            (kind, behaviour, parameters) ->
                    behaviour.happens(new Act.CallUp(), new When.AfterStep(Steps.POST_NOTICE, 3, LocalTime.of(11, 0)))),

    /** The government returns the first report; it is reported anew (N46). */
    GOVERNMENT_RETURNS(
            "government-returns", (kind, behaviour, parameters) -> Disputes.returned(behaviour, kind.reason())),

    /** The first time that the clean names could be sent ahead, one of the two says no; the second time both agree (AMB-17). */
    KEYS_REFUSED(
            "keys-refused",
            (kind, behaviour, parameters) ->
                    Disputes.keyRefused(behaviour, value(parameters, "by").equals("first"), kind.reason()),
            new Parameter.Choice("by", List.of("first", "second")));

    private static final Set<DeviationKind> CAMPAIGN_WIDE =
            EnumSet.of(HOLIDAY, EXTEND, RESERVE_CALLED_UP, GOVERNMENT_RETURNS, KEYS_REFUSED);

    private final String word;
    private final Shape shape;
    private final List<Parameter> parameters;

    DeviationKind(String word, Shape shape, Parameter... parameters) {
        this.word = word;
        this.shape = shape;
        this.parameters = List.of(parameters);
    }

    /** The word that a scenario writes after {@code what:}. */
    public String word() {
        return word;
    }

    /** Its parameters with what they accept. */
    List<Parameter> parameters() {
        return parameters;
    }

    /** Whether it happens to the whole campaign, and names no row. */
    public boolean isCampaignWide() {
        return CAMPAIGN_WIDE.contains(this);
    }

    /** Changes what the people around the nominee do. */
    void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
        shape.of(this, behaviour, parameters);
    }

    /** The reason that the person who decides gives. */
    String reason() {
        return reason("reason");
    }

    String reason(String whose) {
        return Texts.say("deviation." + word + "." + whose);
    }

    static Optional<DeviationKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(DeviationKind::word).collect(Collectors.joining("、"));
    }

    static Object value(Map<String, Object> parameters, String name) {
        Object value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("parameter " + name + " is missing");
        }
        return value;
    }

    /** How a kind changes what people do. */
    private interface Shape {

        void of(DeviationKind kind, Behaviour.Builder behaviour, Map<String, Object> parameters);
    }
}
