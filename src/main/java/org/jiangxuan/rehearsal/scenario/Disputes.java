package org.jiangxuan.rehearsal.scenario;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.publicity.ObjectionLevel;
import org.jiangxuan.rehearsal.scenario.Act.Objector;

/** How people act when somebody objects, reports a forgery, or does not agree. */
final class Disputes {

    private static final LocalTime EARLY = LocalTime.of(8, 30);
    private static final LocalTime AT_TEN = LocalTime.of(10, 0);

    private Disputes() {}

    /** Somebody in the enterprise objects on the working day after the posting. */
    static void inside(Behaviour.Builder behaviour, String result, String reason) {
        behaviour.happens(
                new Act.Object(ObjectionLevel.INTERNAL, Objector.ONE),
                new When.AfterStep(Steps.POST_INTERNALLY, 1, EARLY));
        behaviour.answers(Behaviour.conclusion(ObjectionLevel.INTERNAL), decision(result, reason));
    }

    /** Somebody objects to the public notice on the working day after the posting. */
    static void toNotice(Behaviour.Builder behaviour, String result, String reason) {
        behaviour.excels();
        behaviour.happens(
                new Act.Object(ObjectionLevel.PUBLIC, Objector.ONE), new When.AfterStep(Steps.POST_NOTICE, 1, AT_TEN));
        behaviour.answers(Behaviour.conclusion(ObjectionLevel.PUBLIC), decision(result, reason));
    }

    /** Two objections on the working day after the posting; the one registered first is concluded first. */
    static void atOnce(Behaviour.Builder behaviour, ObjectionLevel level, String result, String reason) {
        String posted = Steps.POST_INTERNALLY;
        if (level == ObjectionLevel.PUBLIC) {
            posted = Steps.POST_NOTICE;
            behaviour.excels();
        }
        When when = new When.AfterStep(posted, 1, EARLY);
        behaviour.happens(new Act.Object(level, Objector.ONE), when);
        behaviour.happens(new Act.Object(level, Objector.ANOTHER), when);
        String step = Behaviour.conclusion(level);
        behaviour.answersFirst(step, decision(result.equals("first-upheld") ? "upheld" : "dismissed", reason));
        behaviour.answers(step, decision(result.equals("second-upheld") ? "upheld" : "dismissed", reason));
    }

    /** The first objection leads to a publicity of the nominee's own; the second is raised against that one. */
    static void toOwnPublicity(Behaviour.Builder behaviour, String result, String reason) {
        behaviour.happens(
                new Act.Object(ObjectionLevel.INTERNAL, Objector.ONE),
                new When.AfterStep(Steps.POST_INTERNALLY, 1, EARLY));
        behaviour.happens(
                new Act.Object(ObjectionLevel.INTERNAL, Objector.ANOTHER),
                new When.AfterStep("task-post-own-publicity", 1, EARLY));
        String step = Behaviour.conclusion(ObjectionLevel.INTERNAL);
        behaviour.answersFirst(step, decision("republicise", reason));
        behaviour.answers(step, decision(result, reason));
    }

    /** A forgery is reported in the review, while the notice runs, or after the award was paid. */
    static void reported(Behaviour.Builder behaviour, String when) {
        if (when.equals("before-naming")) {
            behaviour.happens(new Act.ReportFraud(), new When.InWindow(CampaignWindow.REVIEW, 1, AT_TEN));
            return;
        }
        behaviour.excels();
        String step = when.equals("during-notice") ? Steps.POST_NOTICE : "task-pay-award";
        behaviour.happens(new Act.ReportFraud(), new When.AfterStep(step, 1, AT_TEN));
    }

    /** How the report comes to nothing. */
    static void settled(Behaviour.Builder behaviour, String how, String reason) {
        switch (how) {
            case "unsubstantiated" ->
                behaviour.answers("task-verify-report", Map.of("decision", "unsubstantiated", "findings", reason));
            case "dismissed" -> behaviour.answers("task-revocation-decision", decision("dismiss", reason));
            default -> behaviour.answers("task-revocation-second-key", decision("refuse", reason));
        }
    }

    /** The first report comes back. */
    static void returned(Behaviour.Builder behaviour, String reason) {
        Map<String, Object> values = new HashMap<>(decision("return", reason));
        values.put("approvalNumber", Steps.BLANK);
        values.put("approvedOn", Steps.BLANK);
        values.put("strikes", Steps.BLANK);
        behaviour.answersFirst("task-government-decision", values);
    }

    /** One of the two keys is not turned the first time. */
    static void keyRefused(Behaviour.Builder behaviour, boolean first, String reason) {
        if (first) {
            behaviour.answersFirst("task-first-key", decision("wait", reason));
        } else {
            behaviour.answersFirst("task-second-key", decision("refuse", reason));
        }
    }

    private static Map<String, Object> decision(String decision, String reason) {
        return Map.of("decision", decision, "reason", reason);
    }
}
