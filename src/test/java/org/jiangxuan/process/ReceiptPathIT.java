package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiangxuan.process.Fragments.UP_TO_RECEIPT;
import static org.jiangxuan.process.Fragments.path;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.review.ReviewView;
import org.jiangxuan.review.Reviews;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way on from the centre's receipt, between 一、推荐 and 二、审核 of the process <code>candidate</code>. */
class ReceiptPathIT extends ProcessTest {

    private static final Map<String, Object> NOT_RECEIVED =
            Map.of("decision", "not-received", "reason", "申报表只收到1份，未补齐。");

    @Autowired
    private Reviews reviews;

    @Test
    void the_paper_does_not_come_by_the_last_day_of_the_window() {
        String number = delivered(1).get(0);
        assertThat(task(number, "task-centre-receipt").dueAt()).isEqualTo(at("2021-07-06T00:00"));
        assertThat(timerDue(CAMPAIGN, "timer-recommendation-closes")).isEqualTo(at("2021-07-03T00:00"));
        moveTo("2021-07-02T23:59:59");
        refused(number, NOT_RECEIVED, "decision", "推荐阶段到2021年7月2日（周五）才截止，此前不能登记为未收到。材料不齐全的，请先通知推荐单位补齐。");
        moveTo("2021-07-03T00:00");
        refused(number, Map.of("decision", "not-received"), "reason", "未收到齐全的纸质材料的，请写明缺少哪些材料。");

        complete(number, "task-centre-receipt", NOT_RECEIVED);

        assertThat(steps(number)).isEqualTo(path(UP_TO_RECEIPT, List.of("end-paper-not-received")));
        assertThat(outcome(number)).contains(Outcome.NOT_SUBMITTED);
        assertThat(reviews.of(number).receipt()).isNull();
        assertThat(reviews.of(number).notReceived())
                .isEqualTo(new ReviewView.NotReceived("申报表只收到1份，未补齐。", "centre1", at("2021-07-03T00:00")));
    }

    @Test
    void whoever_sent_no_paper_holds_nobody_up() {
        List<String> numbers = delivered(2);
        complete(numbers.get(0), "task-centre-receipt", RECEIVED);
        assertThat(timerDue(CAMPAIGN, "timer-recommendation-closes")).isEqualTo(at("2021-07-03T00:00"));
        moveTo("2021-07-03T00:00");
        complete(CAMPAIGN, "task-centre-consolidation", Map.of());
        assertThat(timerDue(CAMPAIGN, "timer-review-opens")).isEqualTo(at("2021-07-05T00:00"));
        moveTo("2021-07-05T00:00");
        reviewed(numbers.get(0));
        complete(numbers.get(0), "task-determination", Map.of("decision", "determined"));
        sweep();
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.REVIEW);

        complete(numbers.get(1), "task-centre-receipt", NOT_RECEIVED);
        sweep();

        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.DETERMINED);
    }

    @Test
    void paper_that_came_in_time_is_registered_after_the_window_has_closed() {
        String number = delivered(1).get(0);
        assertThat(timerDue(CAMPAIGN, "timer-recommendation-closes")).isEqualTo(at("2021-07-03T00:00"));
        moveTo("2021-07-03T00:00");
        refused(number, Map.of("decision", "received"), "paperReceivedOn", "请填写纸质材料收到日期。");
        refused(
                number,
                Map.of("decision", "received", "paperReceivedOn", "2021-07-03"),
                "paperReceivedOn",
                "纸质材料应在推荐截止日（2021年7月2日（周五））前收到，逾期不予接收。");

        complete(number, "task-centre-receipt", Map.of("decision", "received", "paperReceivedOn", "2021-07-02"));

        assertThat(steps(number))
                .isEqualTo(path(UP_TO_RECEIPT, List.of("phase-review", "start-review", "wait-review-open")));
        assertThat(outcome(number)).isEmpty();
    }

    /** So many candidates of the one unit, whom the district has sent to the centre on 1 July. */
    private List<String> delivered(int count) {
        recommendationOpens();
        List<String> numbers = Stream.generate(this::apply).limit(count).toList();
        numbers.forEach(this::consulted);
        recommended(numbers.toArray(String[]::new));
        numbers.forEach(number -> complete(number, "task-district-opinion", AGREE));
        return numbers;
    }

    private void refused(String number, Map<String, Object> values, String field, String sentence) {
        WorkItem receipt = task(number, "task-centre-receipt");
        assertThatThrownBy(() -> complete(receipt, values)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.field()).contains(field);
            assertThat(refused.sentence()).isEqualTo(sentence);
        });
    }
}
