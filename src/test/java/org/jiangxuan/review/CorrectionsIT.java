package org.jiangxuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jiangxuan.Blocked;
import org.jiangxuan.CreditCodes;
import org.jiangxuan.DomainTest;
import org.jiangxuan.nomination.CandidateField;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.EncryptedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class CorrectionsIT extends DomainTest {

    private static final String ONE = number(1);
    private static final String UNIT = "91210211HNXK1DWRUJ";
    private static final String DISTRICT = "task-district-opinion";

    @Autowired
    private Corrections corrections;

    @Autowired
    private EncryptedText encrypted;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void oneCandidateAtTheDistrict() {
        candidates(1, 2, Stage.PUBLICISED_INTERNALLY);
        now("2021-06-28T10:00");
    }

    @Test
    void only_what_was_remarked_on_changes() {
        ask("毕业院校：缺少校名\n手机号码：缺");
        corrections.correct(
                ONE,
                UNIT,
                Map.of(
                        CandidateField.SCHOOL, " 大连技工学校 ",
                        CandidateField.NAME, "试验乙",
                        CandidateField.TRADE, "焊工",
                        CandidateField.MOBILE, "13900001234"),
                Map.of(CandidateField.TRADE, "不改"),
                "hr1");
        var candidate = candidates.get(ONE);
        assertThat(candidate.person().school()).isEqualTo("大连技工学校");
        assertThat(candidate.contact().mobile()).isEqualTo("13900001234");
        assertThat(candidate.name()).isEqualTo("试验甲");
        assertThat(candidate.job().trade()).isEqualTo("钳工");
        assertThat(corrections.openOf(ONE, UNIT).orElseThrow().remarks())
                .allMatch(CorrectionRemark::changed)
                .allMatch(remark -> remark.answer() == null);
    }

    @Test
    void what_is_replaced_is_kept_and_can_be_read_by_nobody_without_the_key() {
        ask("手机号码：少一位\n通讯地址：缺少门牌号");
        correct(CandidateField.MOBILE, "13900001234");
        correct(CandidateField.MOBILE, "13900005678");
        correct(CandidateField.ADDRESS, "大连市中山区试验路1号");
        List<Map<String, Object>> changes = jdbc.queryForList("select * from correction_change order by id");
        assertThat(changes).hasSize(3);
        assertThat(changes.toString()).doesNotContain("1390000", "试验路");
        assertThat(encrypted.convertToEntityAttribute((String) changes.get(1).get("old_value")))
                .isEqualTo("13900001234");
        assertThat(encrypted.convertToEntityAttribute((String) changes.get(1).get("new_value")))
                .isEqualTo("13900005678");
        assertThat(changes.get(0).get("old_value")).isNull();
    }

    @Test
    void a_private_field_left_empty_keeps_what_it_holds() {
        ask("手机号码：核对");
        correct(CandidateField.MOBILE, "13900001234");
        correct(CandidateField.MOBILE, "  ");
        assertThat(candidates.get(ONE).contact().mobile()).isEqualTo("13900001234");
    }

    @Test
    void values_are_checked_as_in_the_application() {
        ask("姓名：有错字\n民族：核对\n参加工作时间：核对\n主要经历：不连贯\n毕业院校：核对\n职业（工种）名称：核对");
        refused("name", "请填写姓名。", () -> correct(CandidateField.NAME, " "));
        refused("trade", "请填写职业（工种）。", () -> correct(CandidateField.TRADE, ""));
        refused("ethnicity", "民族请从列出的选项中选择。", () -> correct(CandidateField.ETHNICITY, "77"));
        refused("workStartedOn", "参加工作时间应填写日期，例如2003-07-01。", () -> correct(CandidateField.WORK_STARTED, "2003年"));
        refused("school", "毕业院校不能超过120个字。", () -> correct(CandidateField.SCHOOL, "校".repeat(121)));
        refused(
                "experiences",
                "主要经历每行写一段：起止时间|学习或工作单位|证明人，证明人可以不写。请改正这一行：“2003年在厂”。",
                () -> correct(CandidateField.EXPERIENCES, "2000年至2003年|某校|甲\n2003年在厂"));
        assertThat(jdbc.queryForObject("select count(*) from correction_change", Long.class))
                .isZero();

        correct(CandidateField.EXPERIENCES, "2000年至2003年|某校|甲\r\n\r\n2003年至今｜某厂");
        correct(CandidateField.WORK_STARTED, "2003-07-01");
        assertThat(candidates.get(ONE).person().workStartedOn()).isEqualTo("2003-07-01");
        assertThat(jdbc.queryForList("select place from candidate_experience order by position", String.class))
                .containsExactly("某校", "某厂");
    }

    /** Even if the timer that ends the case then has not fired yet. */
    @Test
    void nothing_is_corrected_before_the_delivery_once_the_recommendation_has_closed() {
        ask("毕业院校：缺少校名");
        now("2021-07-02T23:59");
        correct(CandidateField.SCHOOL, "某校");

        now("2021-07-03T00:00");

        refused(null, "推荐阶段已经截止，不能再补正。", () -> correct(CandidateField.SCHOOL, "他校"));
        assertThat(candidates.get(ONE).person().school()).isEqualTo("某校");
    }

    @Test
    void another_unit_corrects_nothing() {
        ask("毕业院校：缺少校名");
        String other = CreditCodes.nth(1);
        assertThat(corrections.openOf(ONE, other)).isEmpty();
        assertThat(corrections.correct(ONE, other, Map.of(CandidateField.SCHOOL, "某校"), Map.of(), "hr2"))
                .isEmpty();
        assertThat(candidates.get(ONE).person().school()).isNull();
    }

    @Test
    void what_is_not_open_is_corrected_by_nobody() {
        assertThat(corrections.correct(ONE, UNIT, Map.of(CandidateField.SCHOOL, "某校"), Map.of(), "hr1"))
                .isEmpty();
        CorrectionView asked = ask("毕业院校：缺少校名");
        assertThat(corrections.openOf(number(2), UNIT)).isEmpty();
        correct(CandidateField.SCHOOL, "某校");
        corrections.corrected(asked.id(), null, "hr1");
        assertThat(corrections.correct(ONE, UNIT, Map.of(CandidateField.SCHOOL, "他校"), Map.of(), "hr1"))
                .isEmpty();
        refused(null, "这次退回补正已经办结，不能重复办理。", () -> corrections.corrected(asked.id(), null, "hr1"));
        assertThat(candidates.get(ONE).person().school()).isEqualTo("某校");
    }

    @Test
    void what_is_saved_while_it_is_handed_in_is_seen() throws Exception {
        CorrectionView asked = ask("事迹材料：字数不足");
        CountDownLatch answered = new CountDownLatch(1);
        CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            answer(CandidateField.NARRATIVE, "已重新上传。");
            answered.countDown();
            Blocked.await(jdbc);
        }));
        answered.await();
        corrections.corrected(asked.id(), null, "hr1");
        saving.get();
        assertThat(corrections.of(ONE)).extracting(CorrectionView::state).containsExactly(CorrectionState.CORRECTED);
    }

    @Test
    void an_ended_case_is_neither_returned_nor_corrected() {
        ask("毕业院校：缺少校名");
        refused(null, "候选人2021-00001已有一次退回补正尚未办结，请等单位补正后再审核。", () -> ask("毕业院校：缺"));
        candidates.end(ONE, Outcome.WITHDRAWN);
        assertThat(corrections.openOf(ONE, UNIT)).isEmpty();
        candidates.end(number(2), Outcome.WITHDRAWN);
        refused(null, "候选人2021-00002的申报已办结，不能退回补正。", () -> corrections.ask(number(2), DISTRICT, "毕业院校：缺", "district1"));
    }

    @Test
    void an_answer_settles_a_remark_and_taken_back_it_does_not() {
        CorrectionView asked = ask("毕业院校：缺少校名\n事迹材料：字数不足");
        assertThat(asked.dueAt()).isEqualTo("2021-07-01T16:00:00Z");
        answer(CandidateField.NARRATIVE, "已重新上传。");
        answer(CandidateField.SCHOOL, "本人未上过院校。");
        answer(CandidateField.NARRATIVE, " ");
        refused(
                "done",
                "以下栏目尚未修改，也没有答复：事迹材料。请在补正页面逐栏修改或写明答复后再提交。",
                () -> corrections.corrected(asked.id(), null, "hr1"));
        answer(CandidateField.NARRATIVE, "已重新上传。");
        corrections.corrected(asked.id(), "已补齐。", "hr1");
        assertThat(corrections.of(ONE))
                .singleElement()
                .extracting(CorrectionView::state, CorrectionView::note)
                .containsExactly(CorrectionState.CORRECTED, "已补齐。");
    }

    private CorrectionView ask(String remarks) {
        return corrections.ask(ONE, DISTRICT, remarks, "district1");
    }

    private void correct(CandidateField field, String value) {
        assertThat(corrections.correct(ONE, UNIT, Map.of(field, value), Map.of(), "hr1"))
                .isPresent();
    }

    private void answer(CandidateField field, String answer) {
        assertThat(corrections.correct(ONE, UNIT, Map.of(), Map.of(field, answer), "hr1"))
                .isPresent();
    }
}
