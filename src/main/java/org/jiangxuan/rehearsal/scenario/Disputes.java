package org.jiangxuan.rehearsal.scenario;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jiangxuan.campaign.CampaignWindow;

/** How people act when somebody objects, reports a forgery, or does not agree. */
final class Disputes {

    private static final LocalTime AT_TEN = LocalTime.of(10, 0);

    private Disputes() {}

    /** Two objections on the working day after the posting; the one registered first is concluded first. */
    static void atOnce(Behaviour.Builder behaviour, boolean internal, String result, String reason) {
        String posted = internal ? Steps.POST_INTERNALLY : Steps.POST_NOTICE;
        When when = new When.AfterStep(posted, 1, LocalTime.of(8, 30));
        if (!internal) {
            behaviour.excels();
        }
        behaviour.happens(new Act.Object(internal, false), when);
        behaviour.happens(new Act.Object(internal, true), when);
        String step = Behaviour.conclusion(internal);
        behaviour.answersFirst(step, decision(result.equals("first-upheld") ? "upheld" : "dismissed", reason));
        behaviour.answers(step, decision(result.equals("second-upheld") ? "upheld" : "dismissed", reason));
    }

    /** The first objection leads to a publicity of the nominee's own; the second is raised against that one. */
    static void toOwnPublicity(Behaviour.Builder behaviour, String result, String reason) {
        LocalTime at = LocalTime.of(8, 30);
        behaviour.happens(new Act.Object(true, false), new When.AfterStep(Steps.POST_INTERNALLY, 1, at));
        behaviour.happens(new Act.Object(true, true), new When.AfterStep("task-post-own-publicity", 1, at));
        behaviour.answersFirst(Behaviour.conclusion(true), decision("republicise", reason));
        behaviour.answers(Behaviour.conclusion(true), decision(result, reason));
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
