package org.jiangxuan.rehearsal.scenario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.rehearsal.Texts;

/**
 * Everything that a scenario can let go otherwise than well. A new kind is one constant here: its word, its
 * parameters, and how it changes what the people around that nominee do.
 */
public enum DeviationKind {
    ENTERPRISE_REFUSES("enterprise-refuses") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.answers("task-enterprise-check", Map.of("opinion", "refuse", "opinionText", reason()));
        }
    },

    UNION_DISAGREES("union-disagrees") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.answers("task-union-opinion", Map.of("opinion", "disagree", "opinionText", reason()));
        }
    },

    INSURED_MONTHS("insured-months", new Parameter.Whole("months", 0, 720)) {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.insuredMonths((Integer) value(parameters, "months"));
        }
    },

    QUALIFICATION("qualification", new Parameter.Choice("level", Parameter.LEVELS)) {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.qualificationLevel((String) value(parameters, "level"));
        }
    },

    /** Nobody at the district touches the case before the recommendation window has closed. */
    LATE_SUBMISSION("late-submission") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.holdsUntil("task-district-opinion", Moment.RECOMMENDATION_CLOSED);
        }
    },

    CITY_REJECTS("city-rejects") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.answers("task-determination", Map.of("decision", "rejected", "reason", reason()));
        }
    },

    /** Somebody in the enterprise objects on the working day after the posting; it is dealt with on that day. */
    INTERNAL_OBJECTION(
            "internal-objection", new Parameter.Choice("result", List.of("upheld", "dismissed", "republicise"))) {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.happens(new Act.Object(true), new When.AfterStep(Steps.POST_INTERNALLY, 1, LocalTime.of(8, 30)));
            behaviour.answers(
                    Behaviour.conclusion(true), Map.of("decision", value(parameters, "result"), "reason", reason()));
        }
    },

    /** The first result of the internal publicity has four signatures; a fifth is added when it is refused (N25). */
    FOUR_REPRESENTATIVES("four-representatives") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.answersFirst(Steps.REGISTER_RESULT, Map.of("workerRepresentatives", 4));
            behaviour.refusedFirst(Steps.REGISTER_RESULT, "workerRepresentatives");
        }
    },

    /** The district sends the materials back once; the unit corrects them on the same day. */
    DISTRICT_RETURNS("district-returns") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.answersFirst(
                    Steps.DISTRICT, Map.of("opinion", "return", "remarks", reason(), "opinionText", Steps.BLANK));
            behaviour.happens(new Act.Correct(), new When.AfterStep(Steps.DISTRICT, 0, LocalTime.of(15, 0)));
        }
    },

    DISTRICT_REFUSES("district-refuses") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.answers(Steps.DISTRICT, Map.of("opinion", "refuse", "opinionText", reason()));
        }
    },

    /** One authority has something against the nominee; the city decides with reasons (AMB-11). */
    AUTHORITY_ADVERSE("authority-adverse", new Parameter.Choice("determination", List.of("accept", "reject"))) {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            boolean accept = value(parameters, "determination").equals("accept");
            behaviour.answersFirst("task-authority-opinion", Map.of("opinion", "adverse", "opinionText", reason()));
            behaviour.answers(
                    "task-determination",
                    Map.of("decision", accept ? "determined" : "rejected", "reason", reason("determination")));
        }
    },

    /** One authority is silent until its answer is overdue, and is chased (AMB-11). */
    AUTHORITY_LATE("authority-late") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.overdue("task-authority-opinion");
        }
    },

    /** One assigned expert recuses herself; another one scores instead (AMB-10). */
    EXPERT_RECUSES("expert-recuses") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.answersFirst(
                    "task-expert-score",
                    Map.of(
                            "decision",
                            "recuse",
                            "reason",
                            reason(),
                            "c4",
                            Steps.BLANK,
                            "c5",
                            Steps.BLANK,
                            "c6",
                            Steps.BLANK));
        }
    },

    /** Somebody objects to the public notice on the working day after it was posted (N45, AMB-17). */
    NOTICE_OBJECTION(
            "notice-objection",
            new Parameter.Choice("result", List.of("upheld", "dismissed")),
            new Parameter.Choice("concluded", List.of("in-time", "after-end"))) {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.excels();
            behaviour.happens(new Act.Object(false), new When.AfterStep(Steps.POST_NOTICE, 1, LocalTime.of(10, 0)));
            behaviour.answers(
                    Behaviour.conclusion(false), Map.of("decision", value(parameters, "result"), "reason", reason()));
            if (value(parameters, "concluded").equals("after-end")) {
                behaviour.holdsUntil(Behaviour.conclusion(false), Moment.NOTICE_ENDED);
            }
        }
    },

    /** The nominee withdraws in writing, one or two working days into a phase. */
    WITHDRAWS("withdraws", new Parameter.Choice("phase", Steps.PHASES)) {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            CampaignWindow phase = CampaignWindow.ofKey((String) value(parameters, "phase"));
            LocalTime at = LocalTime.of(11, 0);
            if (phase == CampaignWindow.PUBLICITY) {
                behaviour.excels();
                behaviour.happens(new Act.Withdraw(), new When.AfterStep(Steps.POST_NOTICE, 2, at));
            } else {
                behaviour.happens(new Act.Withdraw(), new When.InWindow(phase, 1, at));
            }
        }
    },

    /** The government strikes the name from the reported list (N46). */
    GOVERNMENT_STRIKES("government-strikes") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.excels();
            behaviour.struck(reason());
        }
    },

    /** A forgery is reported in the review, or after the award was paid (N58, AMB-19). */
    FRAUD("fraud", new Parameter.Choice("when", List.of("before-naming", "after-honour"))) {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            LocalTime at = LocalTime.of(10, 0);
            if (value(parameters, "when").equals("after-honour")) {
                behaviour.excels();
                behaviour.happens(new Act.ReportFraud(), new When.AfterStep("task-pay-award", 1, at));
            } else {
                behaviour.happens(new Act.ReportFraud(), new When.InWindow(CampaignWindow.REVIEW, 1, at));
            }
        }
    },

    /**
     * The unit recommends the nominee as its fourth, which the city has allowed (N41). Someone who is no fourth in the
     * workbook is taken into the first unit that has three.
     */
    FOURTH_WITH_EXCEPTION("fourth-with-exception") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.fourth();
        }
    },

    /** The unit recommends others, and not the nominee (N40). */
    PASSED_OVER("passed-over") {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            behaviour.passedOver();
        }
    },

    /** A working day becomes a holiday; it is declared on the working day before. */
    HOLIDAY("holiday", new Parameter.Day("date")) {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            LocalDate day = (LocalDate) value(parameters, "date");
            behaviour.happens(new Act.DeclareHoliday(day), new When.Before(day, LocalTime.of(9, 15)));
        }
    },

    /** The city lets a window close later; it decides so two working days after the window opened. */
    EXTEND("extend", new Parameter.Choice("phase", Steps.PHASES), new Parameter.Day("until")) {
        @Override
        void shape(Behaviour.Builder behaviour, Map<String, Object> parameters) {
            CampaignWindow window = CampaignWindow.ofKey((String) value(parameters, "phase"));
            LocalDate until = (LocalDate) value(parameters, "until");
            behaviour.happens(new Act.ExtendWindow(window, until), new When.InWindow(window, 2, LocalTime.of(9, 45)));
        }
    };

    private final String word;
    private final List<Parameter> parameters;

    DeviationKind(String word, Parameter... parameters) {
        this.word = word;
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
        return this == HOLIDAY || this == EXTEND;
    }

    /** Changes what the people around the nominee do. */
    abstract void shape(Behaviour.Builder behaviour, Map<String, Object> parameters);

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

    /** Steps that several deviations touch, and other words. */
    private static final class Steps {

        private static final String POST_INTERNALLY = "task-post-internal-publicity";
        private static final String REGISTER_RESULT = "task-register-publicity-result";
        private static final String DISTRICT = "task-district-opinion";
        private static final String POST_NOTICE = "task-post-public-notice";
        /** The field is left blank. */
        private static final String BLANK = "=nothing";

        private static final List<String> PHASES =
                Arrays.stream(CampaignWindow.values()).map(CampaignWindow::key).toList();
    }
}
