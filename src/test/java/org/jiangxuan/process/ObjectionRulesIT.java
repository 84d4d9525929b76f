package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiangxuan.publicity.ObjectionLevel.INTERNAL;
import static org.jiangxuan.publicity.ObjectionLevel.PUBLIC;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.publicity.LeadReason;
import org.jiangxuan.publicity.ObjectionConclusion;
import org.jiangxuan.publicity.ObjectionState;
import org.jiangxuan.publicity.OwnPublicities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What objections and a candidate's own publicity refuse, whoever calls. */
class ObjectionRulesIT extends ObjectionCase {

    private static final LocalDate JUNE_24 = LocalDate.of(2021, 6, 24);

    @Autowired
    private OwnPublicities own;

    private String number = "";
    private String round = "";

    @BeforeEach
    void ranked() {
        recommendationOpens();
        number = apply();
        consulted(number);
        round = onlyRound();
        moveTo("2021-06-21T09:00");
        ranked(round, number);
    }

    @Test
    void nothing_can_be_objected_to_before_it_is_published() {
        refused(null, "候选人 " + number + " 还没有在本单位公示，不能登记单位公示异议。", () -> file(number, INTERNAL, null));
        posted();
        refused(null, "候选人 " + number + " 还没有向社会公示，不能登记社会公示异议。", () -> file(number, PUBLIC, null));
        refused(
                "postmarkedOn",
                "邮戳日期（2021年6月22日（周二））不能晚于今天（2021年6月21日（周一））。",
                () -> file(number, INTERNAL, "2021-06-22"));
        assertThat(candidates.isFrozen(number)).isFalse();
    }

    @Test
    void an_objection_goes_from_one_state_to_the_next_only() {
        posted();
        String key = objected(number, INTERNAL);

        refused(null, "异议 " + key + " 当前为“待审查是否受理”，不能登记核查情况。", () -> objections.investigated(key, "查明", "union"));
        refused(
                null,
                "异议 " + key + " 当前为“待审查是否受理”，不能作出结论。",
                () -> objections.conclude(key, ObjectionConclusion.DISMISSED, "无据", false, "head"));
        refused("reason", "请填写理由。", () -> objections.examine(key, true, " ", "hr"));
        refused(null, "异议 " + key + " 的单独公示尚未结束，不能办结。", () -> objections.clear(key));
        investigated(key);
        refused(null, "异议 " + key + " 当前为“已核查，待作结论”，不能再审查是否受理。", () -> objections.examine(key, true, "再审", "hr"));
        concluded(key, "dismissed");
        refused(
                null,
                "异议 " + key + " 当前为“异议不成立”，不能作出结论。",
                () -> objections.conclude(key, ObjectionConclusion.UPHELD, "改判", false, "head"));
        refused(null, "没有编号为 2021-Y99999 的异议。", () -> objections.get("2021-Y99999"));
    }

    @Test
    void an_own_publicity_is_posted_once_after_the_conclusion_and_closed_after_its_end_and_result() {
        posted();
        moveTo("2021-06-23T09:00");
        String key = objected(number, INTERNAL);
        investigated(key);
        moveTo("2021-06-24T09:00");
        concluded(key, "republicise");

        refused(
                "postedOn",
                "公示日期（2021年6月23日（周三））不能早于作出结论日期（2021年6月24日（周四））。",
                () -> own.post(key, number, INTERNAL, JUNE_24.minusDays(1), "厂区公告栏", false));
        refused(
                "postedOn",
                "公示日期（2021年6月25日（周五））不能晚于今天（2021年6月24日（周四））。",
                () -> own.post(key, number, INTERNAL, JUNE_24.plusDays(1), "厂区公告栏", false));
        complete(key, "task-post-own-publicity", Map.of("postedOn", "2021-06-24", "place", "厂区公告栏"));
        assertThat(own.post(key, number, INTERNAL, JUNE_24, "厂区公告栏", true)).isFalse();
        assertThat(own.of(key, INTERNAL).orElseThrow().lastDay()).isEqualTo(LocalDate.of(2021, 7, 1));
        refused(null, "公示已经登记，不能重复登记或更改。", () -> own.post(key, number, INTERNAL, JUNE_24, "食堂", false));
        refused(null, "公示期到2021年7月1日（周四）24时才结束，届时再登记公示结果。", () -> own.registerResult(key, number, 5, true, true, "hr"));
        refused(null, "公示期到2021年7月1日（周四）24时才结束，不能提前结束公示。", () -> own.close(key, number, INTERNAL));
        refused(null, "异议 " + key + " 的单独公示尚未结束，不能办结。", () -> objections.clear(key));

        moveTo("2021-07-02T00:00");
        refused(null, "单独公示的结果尚未登记，不能结束公示。", () -> own.close(key, number, INTERNAL));
        refused("sealed", "公示结果须加盖单位公章。", () -> own.registerResult(key, number, 5, false, true, "hr"));
        refused(
                "noObjection",
                "公示期内有异议的，须先在该候选人卷宗的“公示异议”页登记，再登记公示结果。",
                () -> own.registerResult(key, number, 5, true, false, "hr"));
        complete(key, "task-register-own-publicity-result", CLEAN);
        refused(null, "单独公示的结果已经登记，不能重复登记。", () -> own.registerResult(key, number, 5, true, true, "hr"));
        assertThat(state(key)).isEqualTo(ObjectionState.REPUBLICISED);
    }

    @Test
    void an_own_publicity_inside_the_unit_is_not_posted_too_late_to_end_in_the_window() {
        posted();
        moveTo("2021-06-24T09:00");
        String key = objected(number, INTERNAL);
        investigated(key);
        concluded(key, "republicise");
        moveTo("2021-06-25T09:00");

        refused(
                "postedOn",
                "2021年6月25日（周五）发布，要到2021年7月2日（周五）24时才期满，而推荐阶段于2021年7月2日（周五）24时截止，来不及登记结果和报送。",
                () -> complete(key, "task-post-own-publicity", Map.of("postedOn", "2021-06-25", "place", "厂区公告栏")));

        complete(key, "task-post-own-publicity", Map.of("postedOn", "2021-06-24", "place", "厂区公告栏"));
        assertThat(timerDue(key, "timer-own-publicity")).isEqualTo(at("2021-07-02T00:00"));
    }

    @Test
    void what_is_brought_forward_against_an_ended_case_is_a_lead() {
        posted();
        String key = objected(number, INTERNAL);
        investigated(key);
        concluded(key, "upheld");

        var lead = file(number, INTERNAL, null);

        assertThat(lead.leadReason()).isEqualTo(LeadReason.CASE_ENDED);
        assertThat(state(lead.key())).isEqualTo(ObjectionState.LEAD);
        assertThat(candidates.isFrozen(number)).isFalse();
    }

    @Test
    void a_lead_does_not_keep_the_same_from_being_objected_by_somebody_who_signs() {
        posted();
        assertThat(file(number, INTERNAL, null, "业绩由他人完成。", null).leadReason()).isEqualTo(LeadReason.ANONYMOUS);

        String signed = file(number, INTERNAL, "试验异议人", "业绩由他人完成。", null).key();

        assertThat(state(signed)).isEqualTo(ObjectionState.FILED);
        assertThat(candidates.isFrozen(number)).isTrue();
    }

    @Test
    void the_same_objection_is_registered_once_while_it_is_open() {
        posted();
        String first = file(number, INTERNAL, "试验异议人", "业绩由他人完成。", null).key();
        refused(
                "content",
                "同样内容的异议已经登记（" + first + "），不必重复登记。",
                () -> file(number, INTERNAL, "试验异议人", "业绩由他人完成。", null));
        assertThat(file(number, INTERNAL, "另一异议人", "业绩由他人完成。", null).isLead()).isFalse();
        investigated(first);
        concluded(first, "dismissed");

        assertThat(file(number, INTERNAL, "试验异议人", "业绩由他人完成。", null).isLead()).isFalse();
    }

    private void posted() {
        complete(round, "task-post-internal-publicity", Map.of("postedOn", "2021-06-21", "place", "厂区公告栏"));
    }

    private static void refused(@Nullable String field, String sentence, ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(call).satisfies(violation -> {
            assertThat(violation.sentence()).isEqualTo(sentence);
            assertThat(violation.field().orElse(null)).isEqualTo(field);
        });
    }
}
