package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.registry.BanRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CandidatesIT extends NominationDatabase {

    @Autowired
    private BanRegister bans;

    @Autowired
    private CaseLog log;

    @Test
    void keepsEveryFieldOfAnnex1() {
        Application application = Applications.of(1);

        String number = candidates.submit(application);

        assertThat(number).isEqualTo("2021-00001");
        inTransaction(() -> {
            Candidate kept = candidates.get(number);
            assertThat(kept.identityNumber()).isEqualTo(application.identityNumber());
            assertThat(kept.person()).isEqualTo(application.person());
            assertThat(kept.job()).isEqualTo(application.job());
            assertThat(kept.contact()).isEqualTo(application.contact());
            assertThat(kept.qualification()).isEqualTo(application.qualification());
            assertThat(kept.narratives()).isEqualTo(application.narratives());
            assertThat(kept.experiences()).isEqualTo(application.experiences());
            assertThat(kept.regionCode()).isEqualTo("210212");
            assertThat(kept.stage()).isEqualTo(Stage.SUBMITTED);
            assertThat(kept.submittedAt()).isEqualTo(clock.instant());
            return kept;
        });
        verify(candidateProcess).start(number);
    }

    @Test
    void takesWhatAnnex3LeavesOut() {
        Application all = Applications.of(1);
        Person person = new Person("测试乙", "1", all.person().birthDate(), null, null, null, null, null, null, null);
        String number = candidates.submit(new Application(
                CAMPAIGN,
                Applications.UNIT,
                1,
                4,
                all.identityNumber(),
                person,
                new Job("J", null, "车工", null, null),
                new Contact(null, null, null, null),
                Qualification.unknown(),
                List.of(),
                Narratives.none()));

        Candidate kept = candidates.get(number);
        assertThat(kept.contact()).isEqualTo(new Contact(null, null, null, null));
        assertThat(kept.narratives()).isEqualTo(Narratives.none());
        assertThat(kept.qualification()).isEqualTo(Qualification.unknown());
        assertThat(candidates.eligibilityFacts(number))
                .isEqualTo(new EligibilityFacts(null, 60, null, null, null, null, false));
    }

    @Test
    void storesNoIdentityNumberNorContactInClear() {
        Application application = Applications.of(1);
        candidates.submit(application);

        List<Object> row = jdbc.sql(
                        "select identity_number, identity_index, mobile, landline, address, email from candidate")
                .query((found, n) -> List.<Object>of(
                        found.getString(1),
                        found.getString(2),
                        found.getString(3),
                        found.getString(4),
                        found.getString(5),
                        found.getString(6)))
                .single();

        assertThat(row.toString())
                .doesNotContain(application.identityNumber())
                .doesNotContain("13900006739")
                .doesNotContain("工人路")
                .doesNotContain("example.com");
    }

    @Test
    void findsAPersonByIdentityNumberInItsOldAndNewForm() {
        Application application = Applications.of(1);
        String number = candidates.submit(application);
        String eighteen = application.identityNumber();
        String fifteen = eighteen.substring(0, 6) + eighteen.substring(8, 17);

        assertThat(candidates.findByIdentity(CAMPAIGN, eighteen))
                .map(Candidate::number)
                .contains(number);
        assertThat(candidates.findByIdentity(CAMPAIGN, fifteen))
                .map(Candidate::number)
                .contains(number);
        assertThat(candidates.findByIdentity("dalian-2022", eighteen)).isEmpty();
    }

    @Test
    void refusesASecondApplicationOfTheSamePerson() {
        candidates.submit(Applications.of(1));

        assertThatThrownBy(() -> candidates.submit(Applications.of(1, Applications.OTHER_UNIT)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).contains("identityNumber"))
                .hasMessageContaining("2021-00001");
    }

    @Test
    void takesABannedPersonButSaysSoToTheEligibilityCheck() {
        String eighteen = Applications.identity(1);
        bans.ban(eighteen.substring(0, 6) + eighteen.substring(8, 17), "测试甲1", "业绩造假", "dalian-2020");

        String number = candidates.submit(Applications.of(1));

        assertThat(candidates.get(number).bannedAtSubmission()).isTrue();
        assertThat(candidates.eligibilityFacts(number).banned()).isTrue();
        assertThat(candidates.isBanned(candidates.submit(Applications.of(2)))).isFalse();
    }

    @Test
    void takesApplicationsFromTheOpeningToTheLastMomentOfTheLastDay() {
        clock.set(LocalDateTime.of(2021, 7, 2, 23, 59, 59));
        candidates.submit(Applications.of(1));

        clock.set(LocalDateTime.of(2021, 7, 3, 0, 0));
        assertThatThrownBy(() -> candidates.submit(Applications.of(2)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("2021年7月2日");
    }

    @Test
    void takesNoApplicationBeforeThePhaseIsReached() {
        jdbc.sql("update campaign set phase = ?")
                .param(CampaignPhase.PLANNED.name())
                .update();

        assertThatThrownBy(() -> candidates.submit(Applications.of(1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("尚未开始");
        verifyNoInteractions(candidateProcess);
    }

    @Test
    void givesNoNumberTwiceToPeopleWhoSubmitAtOnce(CapturedOutput output) {
        Set<String> numbers = new ConcurrentSkipListSet<>();

        IntStream.rangeClosed(1, 40)
                .parallel()
                .forEach(sequence -> numbers.add(candidates.submit(Applications.of(sequence))));

        assertThat(numbers).hasSize(40).allMatch(number -> number.matches("2021-000\\d\\d"));
        assertThat(output).as("who begins the series second is no failure").doesNotContain("23505");
    }

    @Test
    void takesOnlyOneOfTwoApplicationsOfAPersonAtOnce() {
        long taken = IntStream.range(0, 8)
                .parallel()
                .filter(attempt -> {
                    try {
                        candidates.submit(Applications.of(1));
                        return true;
                    } catch (RuleViolation alreadyThere) {
                        return false;
                    }
                })
                .count();

        assertThat(taken).isEqualTo(1);
    }

    @Test
    void isEligibleWhenEveryRulePassed() {
        String number = candidates.submit(Applications.of(1));
        List<EligibilityFinding> findings = List.of(
                new EligibilityFinding("N7", "96", true, "累计满五年"), new EligibilityFinding("N8", "2", true, "二级"));

        assertThat(candidates.recordEligibility(number, findings)).isTrue();

        assertThat(candidates.facts(number).stage()).isEqualTo(Stage.ELIGIBLE);
        assertThat(inTransaction(() -> candidates.get(number).findings())).isEqualTo(findings);
    }

    @Test
    void staysWhereItIsWhenARuleFailed() {
        String number = candidates.submit(Applications.of(1));

        assertThat(candidates.recordEligibility(number, List.of(new EligibilityFinding("N7", "59", false, "不足五年"))))
                .isFalse();

        candidates.end(number, Outcome.NOT_ELIGIBLE);
        assertThat(candidates.facts(number).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void recordsTheOpinionsInsideTheEnterprise() {
        String number = candidates.submit(Applications.of(1));
        candidates.advance(number, Stage.ELIGIBLE);

        opinions.recordEnterprise(number, new EnterpriseOpinion(true, "", "厂长", "hr"));
        opinions.recordUnion(number, new UnionOpinion(false, "职工有意见", "union"));
        opinions.recordReconsideration(number, true, "已沟通", "head");
        opinions.recordUnion(number, new UnionOpinion(true, "同意", "union"));

        assertThat(candidates.facts(number).stage()).isEqualTo(Stage.UNION_AGREED);
        assertThat(opinions.of(number))
                .extracting(OpinionView::kind, OpinionView::agrees, OpinionView::opinion)
                .containsExactly(
                        tuple(OpinionKind.ENTERPRISE, true, ""),
                        tuple(OpinionKind.UNION, false, "职工有意见"),
                        tuple(OpinionKind.RECONSIDERATION, true, "已沟通"),
                        tuple(OpinionKind.UNION, true, "同意"));
    }

    @Test
    void wantsAReasonForARefusal() {
        String number = candidates.submit(Applications.of(1));
        candidates.advance(number, Stage.ELIGIBLE);

        assertThatThrownBy(() -> opinions.recordEnterprise(number, new EnterpriseOpinion(false, " ", "厂长", "hr")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).contains("opinionText"));
        assertThatThrownBy(() -> opinions.recordEnterprise(number, new EnterpriseOpinion(true, "", "", "hr")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).contains("signatory"));
    }

    @Test
    void deliversUntilTheWindowCloses() {
        String number = delivered(1);
        String late = districtAgreed(2);

        assertThat(candidates.get(number).receivedAt()).contains(clock.instant());
        clock.set(LocalDateTime.of(2021, 7, 3, 0, 0));
        assertThatThrownBy(() -> candidates.recordDelivery(late)).isInstanceOf(RuleViolation.class);
        assertThat(candidates.facts(late).stage()).isEqualTo(Stage.DISTRICT_AGREED);
    }

    @Test
    void countsAndListsByStage() {
        candidates.submit(Applications.of(1));
        String second = candidates.submit(Applications.of(2));
        candidates.end(second, Outcome.WITHDRAWN);

        assertThat(candidates.countByStage(CAMPAIGN))
                .containsEntry(Stage.SUBMITTED, 1L)
                .containsEntry(Stage.ENDED, 1L);
        assertThat(candidates.countByOutcome(CAMPAIGN)).containsExactly(Map.entry(Outcome.WITHDRAWN, 1L));
        assertThat(candidates.numbersAt(CAMPAIGN, Set.of(Stage.SUBMITTED))).containsExactly("2021-00001");
        assertThat(candidates.countAt(CAMPAIGN, Set.of(Stage.SUBMITTED, Stage.ENDED)))
                .isEqualTo(2);
    }

    @Test
    void logsTheStepsOfACase() {
        String number = candidates.submit(Applications.of(1));

        log.record(number, "start-application", "submitted", null);
        log.record(number, "task-enterprise-check", "agree", "hr");

        CaseStep first = new CaseStep(clock.instant(), "start-application", "submitted", null);
        CaseStep second = new CaseStep(clock.instant(), "task-enterprise-check", "agree", "hr");
        assertThat(log.of(number)).containsExactly(first, second);
        assertThat(log.of(List.of(number, "2021-99999"))).containsOnlyKeys(number);
    }

    private String districtAgreed(int sequence) {
        String number = agreed(sequence);
        candidates.advance(number, Stage.PUBLICISED_INTERNALLY);
        candidates.advance(number, Stage.DISTRICT_AGREED);
        return number;
    }

    private String delivered(int sequence) {
        String number = districtAgreed(sequence);
        candidates.recordDelivery(number);
        return number;
    }
}
