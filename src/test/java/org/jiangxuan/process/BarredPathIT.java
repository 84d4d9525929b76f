package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiangxuan.People;
import org.jiangxuan.campaign.CampaignFiles;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.honour.Honours;
import org.jiangxuan.honour.RevocationEffect;
import org.jiangxuan.nomination.Application;
import org.jiangxuan.nomination.EligibilityFinding;
import org.jiangxuan.nomination.Intake;
import org.jiangxuan.nomination.IntakeResult;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Sheet;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.nomination.SummaryTable;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Barred for good (N58, AMB-19): whoever is, comes back in vain, under whatever form of the identity number. */
class BarredPathIT extends RevocationTest {

    @Autowired
    private Honours honours;

    @Autowired
    private Intake intake;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path folder;

    @Test
    void whoever_was_not_chosen_is_barred_all_the_same() {
        recommendationOpens();
        String number = apply();
        complete(
                number,
                "task-enterprise-check",
                Map.of("opinion", "refuse", "opinionText", "不在一线。", "signatory", "王人事"));
        String key = decided(number);
        complete(key, "task-revocation-second-key", CONFIRM);

        assertThat(outcome(number)).contains(Outcome.ENTERPRISE_REFUSED);
        assertThat(revocations.get(key).effect()).isEqualTo(RevocationEffect.BARRED);
        assertThat(banned(number)).isTrue();
    }

    @Test
    void the_next_application_is_refused_also_under_the_old_form_of_the_identity_number() throws IOException {
        String next = anotherCampaign();
        recommendationOpens();
        Application application = People.applying(CAMPAIGN, UNIT);
        String number = candidates.submit(application);
        time.drain();
        String open = candidates.submit(of(application, next, application.identityNumber()));
        time.drain();
        String key = decided(number);
        complete(key, "task-revocation-second-key", CONFIRM);
        // what was open elsewhere ends as well
        assertThat(outcome(open)).contains(Outcome.DISQUALIFIED);

        String later = anotherCampaign();
        moveTo("2021-06-18T01:00");
        String again = candidates.submit(of(application, later, fifteen(application.identityNumber())));
        time.drain();

        refusedAsBanned(again);
    }

    @Test
    void a_title_of_another_campaign_stays_without_its_award_and_that_campaign_closes() throws IOException {
        String other = anotherCampaign();
        recommendationOpens();
        Application application = People.applying(CAMPAIGN, UNIT);
        String number = candidates.submit(application);
        time.drain();
        String forged = candidates.submit(of(application, other, application.identityNumber()));
        time.drain();
        underReview(number);
        underEvaluation(number);
        named(number);
        String key = report(forged);
        complete(key, "task-verify-report", SUBSTANTIATED);
        heard(key, "2021-08-12");
        complete(key, "task-revocation-decision", REVOKE);

        complete(key, "task-revocation-second-key", CONFIRM);

        assertThat(banned(number)).isTrue();
        assertThat(revocations.get(key).effect()).isEqualTo(RevocationEffect.BARRED);
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.NAMED);
        assertThat(honours.of(number).orElseThrow().cancelledAt()).isNull();
        complete(number, "task-issue-certificate", Map.of("issuedOn", "2021-08-12"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> complete(number, "task-pay-award", Map.of("paidOn", "2021-08-12", "voucher", "凭证1号")))
                .withMessageContaining("在禁止申报名单中，不能发放奖金");
        complete(number, "task-pay-award", Map.of("decision", "withhold", "reason", "在另一活动中弄虚作假。"));
        complete(number, "task-register-benefits", Map.of("benefits", "暂不落实"));
        assertThat(outcome(number)).contains(Outcome.HONOURED);
        sweep();
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.CLOSED);
    }

    @Test
    void the_import_of_a_summary_table_is_refused_under_the_old_form_too() throws IOException {
        String next = anotherCampaign();
        recommendationOpens();
        String eighteen = Sheet.idOfMan(LocalDate.of(1977, 1, 3), 1);
        String number = imported(CAMPAIGN, eighteen);
        String key = decided(number);
        complete(key, "task-revocation-second-key", CONFIRM);

        refusedAsBanned(imported(next, fifteen(eighteen)));
    }

    private String imported(String campaign, String identityNumber) {
        SummaryTable table = Sheet.withHeaders()
                .add(1, "工作单位", "大连北海医药有限公司", "身份证号码", identityNumber)
                .table();
        IntakeResult result = intake.submit(campaign, intake.check(campaign, table), row -> People.QUALIFIED);
        time.drain();
        assertThat(result.submitted()).hasSize(1);
        return result.submitted().values().iterator().next();
    }

    private void refusedAsBanned(String number) {
        assertThat(outcome(number)).contains(Outcome.NOT_ELIGIBLE);
        assertThat(candidates.get(number).bannedAtSubmission()).isTrue();
        List<String> reasons = new TransactionTemplate(transactions)
                .execute(status -> candidates.get(number).findings().stream()
                        .filter(finding -> !finding.passed())
                        .map(EligibilityFinding::reason)
                        .toList());
        assertThat(reasons).singleElement().asString().contains("禁");
    }

    private String anotherCampaign() throws IOException {
        String id = "dalian-2021" + (char) ('a' + campaigns.all().size());
        Path file = folder.resolve(id + ".yaml");
        Files.writeString(
                file, Files.readString(Path.of("campaigns/dalian-2021.yaml")).replace("id: dalian-2021", "id: " + id));
        campaigns.create(CampaignFiles.read(file));
        campaigns.start(id);
        time.drain();
        return id;
    }

    private static Application of(Application application, String campaign, String identityNumber) {
        return new Application(
                campaign,
                application.unitCode(),
                application.applicationRank(),
                application.sourceRow(),
                identityNumber,
                application.person(),
                application.job(),
                application.contact(),
                application.qualification(),
                application.experiences(),
                application.narratives());
    }

    /** As it was written before 1999: without the century and the check character. */
    private static String fifteen(String eighteen) {
        return eighteen.substring(0, 6) + eighteen.substring(8, 17);
    }
}
