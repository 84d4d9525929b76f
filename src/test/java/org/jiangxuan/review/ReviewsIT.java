package org.jiangxuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jiangxuan.DomainTest;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.registry.BanRegister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the district's opinion to the determination (N42, N43). */
class ReviewsIT extends DomainTest {

    private static final String ONE = "2021-00001";
    private static final LocalDate JULY_2 = LocalDate.of(2021, 7, 2);

    @Autowired
    private Reviews reviews;

    @Autowired
    private Receipts receipts;

    @Autowired
    private BanRegister bans;

    @Test
    void a_candidate_passes_every_step_once() {
        now("2021-07-01T10:00");
        candidates(1, 1, Stage.PUBLICISED_INTERNALLY);

        reviews.recordDistrictOpinion(ONE, true, null, "district1");
        assertThat(stage(1)).isEqualTo(Stage.DISTRICT_AGREED);
        refused(
                null,
                "候选人2021-00001的区市县人社部门意见已经登记，不能重复登记。",
                () -> reviews.recordDistrictOpinion(ONE, true, null, "district1"));

        candidates.advance(ONE, Stage.DELIVERED);
        now("2021-07-02T10:00");
        receipts.record(ONE, JULY_2, null, "centre1");
        assertThat(stage(1)).isEqualTo(Stage.RECEIVED);

        now("2021-07-05T10:00");
        List<Long> asked = reviews.askAuthorities(ONE);
        assertThat(asked).hasSize(6).doesNotHaveDuplicates();
        assertThat(reviews.askAuthorities(ONE)).isEqualTo(asked);
        assertThat(stage(1)).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(reviews.authorityOpinion(asked.get(0)).authorityCode()).isEqualTo("GA");

        reviews.recordQualificationReview(ONE, true, Exclusions.NONE, null, "cityreview1");
        asked.subList(0, 5).forEach(id -> reviews.recordAuthorityOpinion(id, false, null, "authority1"));
        refused(null, "以下部门尚未反馈意见：税务局。未反馈不等于同意，请催办后再确定。", () -> reviews.determine(ONE, true, "理由", "secretariat1"));
        reviews.recordAuthorityOpinion(asked.get(5), true, "欠税未缴", "authority1");
        refused(
                null,
                "该部门意见已经登记，不能重复登记。",
                () -> reviews.recordAuthorityOpinion(asked.get(5), false, null, "authority1"));
        refused("reason", "有部门提出不利意见，仍确定为推荐人选的，请写明理由。", () -> reviews.determine(ONE, true, " ", "secretariat1"));

        reviews.determine(ONE, true, "税款已补缴。", "secretariat1");

        assertThat(stage(1)).isEqualTo(Stage.DETERMINED);
        ReviewView view = reviews.of(ONE);
        assertThat(view.authorities())
                .extracting(AuthorityOpinionView::adverse)
                .containsExactly(false, false, false, false, false, true);
        assertThat(view.receipt()).isNotNull();
        assertThat(view.district()).isNotNull();
        assertThat(view.qualification()).isNotNull();
        assertThat(view.decision())
                .isNotNull()
                .extracting(ReviewView.Decision::reason)
                .isEqualTo("税款已补缴。");
    }

    @Test
    void paper_counts_by_the_day_it_is_received() {
        candidates(1, 1, Stage.DELIVERED);
        now("2021-07-05T09:00");
        refused(
                "paperReceivedOn",
                "纸质材料应在推荐截止日（2021年7月2日（周五））前收到，逾期不予接收。",
                () -> receipts.record(ONE, LocalDate.of(2021, 7, 5), null, "centre1"));
        refused("paperReceivedOn", "请填写纸质材料收到日期。", () -> receipts.record(ONE, null, null, "centre1"));
        receipts.record(ONE, JULY_2, null, "centre1");
        assertThat(stage(1)).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void nothing_is_completed_later_that_the_centre_did_not_return() {
        candidates(1, 1, Stage.DELIVERED);
        now("2021-07-05T09:00");
        refused(
                "paperCompletedOn",
                "只有经本中心退回补正的，才填写补齐日期；未经退回补正的，只填写收到日期。",
                () -> receipts.record(ONE, JULY_2, LocalDate.of(2021, 7, 5), "centre1"));
        assertThat(stage(1)).isEqualTo(Stage.DELIVERED);
    }

    @Test
    void paper_is_missed_only_once_the_window_has_closed_and_with_a_reason() {
        candidates(1, 2, Stage.DELIVERED);
        now("2021-07-02T23:59:59");
        refused(
                "decision",
                "推荐阶段到2021年7月2日（周五）才截止，此前不能登记为未收到。材料不齐全的，请先通知推荐单位补齐。",
                () -> receipts.recordNotReceived(ONE, "没有收到申报表。", "centre1"));
        now("2021-07-03T00:00");
        refused("reason", "未收到齐全的纸质材料的，请写明缺少哪些材料。", () -> receipts.recordNotReceived(ONE, " ", "centre1"));
        refused("reason", "未收到的情况不能超过500个字。", () -> receipts.recordNotReceived(ONE, "缺".repeat(501), "centre1"));
        receipts.recordNotReceived(ONE, "没有收到申报表。", "centre1");
        refused(
                null,
                "候选人2021-00001的未收到材料的情况已经登记，不能重复登记。",
                () -> receipts.recordNotReceived(ONE, "没有收到申报表。", "centre1"));
        assertThat(reviews.of(ONE).notReceived())
                .isNotNull()
                .extracting(ReviewView.NotReceived::reason, ReviewView.NotReceived::registeredBy)
                .containsExactly("没有收到申报表。", "centre1");
        assertThat(reviews.undetermined(CAMPAIGN)).isEqualTo(2);
        candidates.end(ONE, Outcome.NOT_SUBMITTED);
        assertThat(reviews.undetermined(CAMPAIGN)).isEqualTo(1);
    }

    @Test
    void the_ban_register_is_consulted_by_district_and_city() {
        now("2021-07-01T10:00");
        candidates(1, 1, Stage.PUBLICISED_INTERNALLY);
        bans.ban("210202198501010012", "试验甲", "弄虚作假", CAMPAIGN);
        refused(
                "opinion",
                "候选人2021-00001在禁止申报名单中，不能继续推荐。",
                () -> reviews.recordDistrictOpinion(ONE, true, null, "district1"));
        reviews.recordDistrictOpinion(ONE, false, "在禁止申报名单中。", "district1");
        assertThat(stage(1)).isEqualTo(Stage.PUBLICISED_INTERNALLY);
    }

    @Test
    void whoever_is_on_the_way_is_undetermined_and_whoever_is_out_is_not() {
        candidates(1, 1, Stage.DELIVERED);
        candidates(2, 3, Stage.RECEIVED);
        candidates(4, 6, Stage.UNDER_REVIEW);
        candidates(7, 9, Stage.DETERMINED);
        candidates(10, 10, Stage.UNION_AGREED);
        assertThat(reviews.undetermined(CAMPAIGN)).isEqualTo(7);
        candidates.end(number(4), Outcome.NOT_DETERMINED);
        candidates.end(number(10), Outcome.NOT_SUBMITTED);
        assertThat(reviews.undetermined(CAMPAIGN)).isEqualTo(5);
        assertThat(reviews.undetermined("dalian-2022")).isZero();
    }
}
