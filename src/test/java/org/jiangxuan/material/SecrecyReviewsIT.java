package org.jiangxuan.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jiangxuan.DomainTest;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.review.Exclusions;
import org.jiangxuan.review.Receipts;
import org.jiangxuan.review.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SecrecyReviewsIT extends DomainTest {

    private static final String ONE = number(1);
    private static final LocalDate JUNE_25 = LocalDate.of(2021, 6, 25);
    private static final String AWAITS = "以下涉密材料没有保密部门的审查记录：图纸.pdf。请先经保密审查、脱密，并在候选人卷宗登记审查记录。";

    @Autowired
    private SecrecyReviews secrecy;

    @Autowired
    private Materials materials;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Evaluations evaluations;

    @BeforeEach
    void oneCandidateAtTheDistrict() {
        candidates(1, 1, Stage.PUBLICISED_INTERNALLY);
        now("2021-06-28T10:00");
    }

    @Test
    void classified_material_keeps_a_case_where_it_is_until_it_is_reviewed() throws IOException {
        upload("图纸", true);
        refused("opinion", AWAITS, () -> reviews.recordDistrictOpinion(ONE, true, null, "district1"));
        secrecy.record(ONE, "企业保密办公室", "保密〔2021〕3号", JUNE_25, "hr1");
        reviews.recordDistrictOpinion(ONE, true, null, "district1");
        assertThat(stage(1)).isEqualTo(Stage.DISTRICT_AGREED);

        upload("新图纸", true);
        refused("opinion", AWAITS.replace("图纸", "新图纸"), () -> candidates.recordDelivery(ONE));
        assertThat(stage(1)).isEqualTo(Stage.DISTRICT_AGREED);
        assertThat(secrecy.of(ONE))
                .extracting(SecrecyReviewView::department, SecrecyReviewView::documentNumber)
                .containsExactly(org.assertj.core.api.Assertions.tuple("企业保密办公室", "保密〔2021〕3号"));
    }

    @Test
    void neither_the_centre_nor_the_city_nor_the_panel_gets_on_with_it_unreviewed() throws IOException {
        jdbc.update("update candidate set stage = 'DELIVERED', reached = 'DELIVERED'");
        now("2021-07-01T10:00");
        upload("图纸", true);
        LocalDate today = LocalDate.of(2021, 7, 1);
        refused("decision", AWAITS, () -> receipts.record(ONE, today, null, "centre1"));
        secrecy.record(ONE, "企业保密办公室", "1号", JUNE_25, "hr1");
        receipts.record(ONE, today, null, "centre1");

        reviews.askAuthorities(ONE).forEach(id -> reviews.recordAuthorityOpinion(id, false, null, "authority1"));
        reviews.recordQualificationReview(ONE, true, Exclusions.NONE, null, "cityreview1");
        upload("新图纸", true);
        refused("decision", AWAITS.replace("图纸", "新图纸"), () -> reviews.determine(ONE, true, null, "secretariat1"));
        secrecy.record(ONE, "企业保密办公室", "2号", JUNE_25, "hr1");
        reviews.determine(ONE, true, null, "secretariat1");

        phase(CampaignPhase.DETERMINED);
        upload("再一张", true);
        refused(
                "experts",
                "候选人2021-00001有涉密材料没有保密部门的审查记录，不能交专家评审。请先经保密审查、脱密，并在候选人卷宗登记审查记录。",
                () -> evaluations.formPanel(CAMPAIGN, experts(), "secretariat1"));
        secrecy.record(ONE, "企业保密办公室", "3号", JUNE_25, "hr1");
        evaluations.formPanel(CAMPAIGN, experts(), "secretariat1");
    }

    @Test
    void a_refusal_does_not_wait_for_a_review() throws IOException {
        upload("图纸", true);
        reviews.recordDistrictOpinion(ONE, false, "材料不实。", "district1");
        assertThat(reviews.of(ONE).district()).isNotNull();
    }

    @Test
    void once_declared_classified_a_file_stays_so() throws IOException {
        upload("图纸", false);
        secrecy.requireReviewed(ONE, "opinion");
        upload("图纸", true);
        upload("图纸", false);
        assertThat(materials.list(ONE)).singleElement().satisfies(material -> {
            assertThat(material.classified()).isTrue();
            assertThat(material.secrecyReviewed()).isFalse();
        });
        refused("opinion", AWAITS, () -> secrecy.requireReviewed(ONE, "opinion"));
    }

    @Test
    void a_review_is_recorded_in_full_and_only_where_one_is_awaited() throws IOException {
        refused("department", "没有等待保密审查的涉密材料，无需登记。", () -> secrecy.record(ONE, "保密办", "1号", JUNE_25, "hr1"));
        upload("图纸", true);
        refused("department", "请填写保密审查部门。", () -> secrecy.record(ONE, " ", "1号", JUNE_25, "hr1"));
        refused("documentNumber", "请填写审查文号。", () -> secrecy.record(ONE, "保密办", null, JUNE_25, "hr1"));
        refused("reviewedOn", "请填写审查日期。", () -> secrecy.record(ONE, "保密办", "1号", null, "hr1"));
        refused("opinion", AWAITS, () -> secrecy.requireReviewed(ONE, "opinion"));
    }

    private void upload(String name, boolean classified) throws IOException {
        byte[] pdf = ("%PDF-1.4\n%" + name + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        materials.upload(
                ONE, MaterialKind.ACHIEVEMENT_PROOF, name + ".pdf", new ByteArrayInputStream(pdf), classified, "hr1");
    }
}
