package org.jiangxuan.review;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignDefinition.Authority;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.material.SecrecyReviews;
import org.jiangxuan.nomination.CandidateFacts;
import org.jiangxuan.nomination.CandidateStages;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The review of candidates, from the local HR bureau's opinion to the city's determination (N42, N43). Each opinion is
 * registered once; a second one is refused. Joins the caller's transaction.
 */
@Service
@Transactional
public class Reviews {

    private static final int TEXT = 500;
    private static final Set<Stage> BEFORE_DETERMINED = EnumSet.range(Stage.SUBMITTED, Stage.UNDER_REVIEW);

    private final Candidates candidates;
    private final CandidateStages stages;
    private final Campaigns campaigns;
    private final AuthorityOpinionRepository opinions;
    private final SecrecyReviews secrecy;
    private final EntityManager entities;
    private final Clock clock;

    Reviews(
            Candidates candidates,
            CandidateStages stages,
            Campaigns campaigns,
            AuthorityOpinionRepository opinions,
            SecrecyReviews secrecy,
            EntityManager entities,
            Clock clock) {
        this.candidates = candidates;
        this.stages = stages;
        this.campaigns = campaigns;
        this.opinions = opinions;
        this.secrecy = secrecy;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Registers the local HR bureau's opinion (N42, N72); the ban register is consulted (N77). An agreed candidate
     * advances to {@link Stage#DISTRICT_AGREED}, unless a classified material awaits its secrecy review (N36); ending a
     * refused one is the process's business.
     *
     * @param opinion the written opinion; demanded when the district refuses
     * @param by the account that gives it
     * @throws RuleViolation when it was given already, or the candidate is not at the district
     */
    public void recordDistrictOpinion(String number, boolean agrees, @Nullable String opinion, String by) {
        unseen(DistrictOpinion.class, number, "区市县人社部门意见");
        at(number, Stage.PUBLICISED_INTERNALLY, "登记区市县人社部门意见");
        String text = Require.optionalText("opinionText", "意见", opinion, TEXT);
        Require.that(agrees || text != null, "opinionText", "不同意推荐的，请写明理由。");
        if (agrees) {
            notBanned(number, "opinion");
            secrecy.requireReviewed(number, "opinion");
        }
        entities.persist(new DistrictOpinion(number, agrees, text, by, clock.instant()));
        if (agrees) {
            candidates.advance(number, Stage.DISTRICT_AGREED);
        }
    }

    /** Registers that the centre has consolidated the recommended candidates of a campaign (N42). */
    public void recordConsolidation(String campaignId, @Nullable String remark, String by) {
        if (entities.find(Consolidation.class, campaignId) != null) {
            throw new RuleViolation("本次活动的汇总已经登记，无需重复登记。");
        }
        String text = Require.optionalText("remark", "汇总说明", remark, TEXT);
        entities.persist(new Consolidation(campaignId, text, by, clock.instant()));
    }

    /**
     * Asks every authority of the campaign for its opinion (N43); the candidate advances to
     * {@link Stage#UNDER_REVIEW}. Asked again, it returns the same questions.
     *
     * @return the ids of the questions, one per authority, in the campaign's order
     */
    public List<Long> askAuthorities(String number) {
        List<AuthorityOpinion> asked = opinions.findByCandidateNumberOrderById(number);
        if (asked.isEmpty()) {
            CandidateFacts facts = at(number, Stage.RECEIVED, "征求执纪执法部门意见");
            Instant now = clock.instant();
            asked = opinions.saveAll(campaigns.definition(facts.campaignId()).authorities().stream()
                    .map(authority -> new AuthorityOpinion(number, facts.campaignId(), authority.code(), now))
                    .toList());
            candidates.advance(number, Stage.UNDER_REVIEW);
        }
        return asked.stream().map(AuthorityOpinion::id).toList();
    }

    /** One question to an authority, with the answer once it is there. */
    @Transactional(readOnly = true)
    public AuthorityOpinionView authorityOpinion(long id) {
        return opinion(id).view();
    }

    /**
     * Registers an authority's answer (N18–N21, N43). An adverse one is put to the city and ends nothing by itself
     * (AMB-11).
     *
     * @param opinion the written opinion; demanded when it is adverse
     */
    public void recordAuthorityOpinion(long id, boolean adverse, @Nullable String opinion, String by) {
        AuthorityOpinion question = opinion(id);
        Require.that(!question.isAnswered(), "该部门意见已经登记，不能重复登记。");
        require(question.candidateNumber(), stages.current(question.candidateNumber()), Stage.UNDER_REVIEW, "登记部门意见");
        String text = Require.optionalText("opinionText", "意见", opinion, TEXT);
        Require.that(!adverse || text != null, "opinionText", "有不利意见的，请写明具体情况。");
        question.answer(adverse, text, by, clock.instant());
    }

    /**
     * Registers the city's qualification review (N43).
     *
     * @param meritConditions whether C1–C3 are met (N12–N14)
     * @param exclusions which of X1–X4 applies (N18–N21); X4 needs {@link #recordSecondReview}
     * @param opinion the written opinion; demanded unless all is well
     */
    public void recordQualificationReview(
            String number, boolean meritConditions, Exclusions exclusions, @Nullable String opinion, String by) {
        unseen(QualificationReview.class, number, "资格审核意见");
        at(number, Stage.UNDER_REVIEW, "登记资格审核意见");
        String text = Require.optionalText("opinionText", "意见", opinion, TEXT);
        boolean well = meritConditions && exclusions == Exclusions.NONE;
        Require.that(well || text != null, "opinionText", "不符合条件或存在不得推荐情形的，请写明具体情况。");
        entities.persist(new QualificationReview(number, meritConditions, exclusions, text, by, clock.instant()));
    }

    /**
     * Registers what a second person says of a finding of X4 (N21).
     *
     * @param confirms whether the finding stands; otherwise it is cleared
     * @param reason demanded either way
     * @param by the account that says it: another than the one that found it
     * @throws RuleViolation at field {@code decision} when it is the same person, or nothing waits for a second review
     */
    public void recordSecondReview(String number, boolean confirms, @Nullable String reason, String by) {
        QualificationReview review = entities.find(QualificationReview.class, number);
        if (review == null || !review.awaitsSecond()) {
            throw new RuleViolation("decision", "候选人" + number + "没有等待复核的审核意见，请刷新页面查看最新进度。");
        }
        Require.that(!review.givenBy().equals(by), "decision", "“不适合推荐的其他情形”须由另一位审核人员复核，不能由提出的人自己复核。请取消认领，交由他人办理。");
        review.second(confirms, Require.text("reason", "复核理由", reason, TEXT), by, clock.instant());
    }

    /** How many of the authorities asked have answered with an adverse opinion (AMB-11). */
    @Transactional(readOnly = true)
    public int adverseOpinions(String number) {
        return (int) opinions.findByCandidateNumberOrderById(number).stream()
                .filter(AuthorityOpinion::isAdverse)
                .count();
    }

    /**
     * Determines the candidate as a recommended person (推荐人选) or not (N43). All authorities must have answered; an
     * adverse answer needs a written reason (AMB-11); a failed qualification review bars; the ban register is consulted
     * (N77); no classified material may await its secrecy review (N36). A determined candidate advances to
     * {@link Stage#DETERMINED}; ending the other is the process's business.
     */
    public void determine(String number, boolean determined, @Nullable String reason, String by) {
        unseen(Determination.class, number, "推荐人选确定结果");
        CandidateFacts facts = at(number, Stage.UNDER_REVIEW, "确定推荐人选");
        String text = Require.optionalText("reason", "理由", reason, TEXT);
        List<AuthorityOpinion> asked = opinions.findByCandidateNumberOrderById(number);
        QualificationReview qualification = entities.find(QualificationReview.class, number);
        DeterminationRule.check(determined, qualification, asked, silent(facts.campaignId(), asked), text);
        if (determined) {
            notBanned(number, "decision");
            secrecy.requireReviewed(number, "decision");
        }
        entities.persist(new Determination(number, determined, text, by, clock.instant()));
        if (determined) {
            candidates.advance(number, Stage.DETERMINED);
        }
    }

    /**
     * How many candidates of the campaign are still on the way to a determination: those in any stage before
     * {@link Stage#DETERMINED}. Whoever's case ended does not count. Counted anew each time, never kept.
     */
    @Transactional(readOnly = true)
    public long undetermined(String campaignId) {
        return candidates.countAt(campaignId, BEFORE_DETERMINED);
    }

    /** Everything the review knows of the candidate. */
    @Transactional(readOnly = true)
    public ReviewView of(String number) {
        return new ReviewView(
                number,
                Optional.ofNullable(entities.find(DistrictOpinion.class, number))
                        .map(DistrictOpinion::view)
                        .orElse(null),
                Optional.ofNullable(entities.find(MaterialReceipt.class, number))
                        .map(MaterialReceipt::view)
                        .orElse(null),
                Optional.ofNullable(entities.find(PaperNotReceived.class, number))
                        .map(PaperNotReceived::view)
                        .orElse(null),
                Optional.ofNullable(entities.find(QualificationReview.class, number))
                        .map(QualificationReview::view)
                        .orElse(null),
                opinions.findByCandidateNumberOrderById(number).stream()
                        .map(AuthorityOpinion::view)
                        .toList(),
                Optional.ofNullable(entities.find(Determination.class, number))
                        .map(Determination::view)
                        .orElse(null));
    }

    private AuthorityOpinion opinion(long id) {
        return opinions.findById(id).orElseThrow(() -> new RuleViolation("没有编号为" + id + "的征求意见记录。"));
    }

    private List<String> silent(String campaignId, List<AuthorityOpinion> asked) {
        CampaignDefinition definition = campaigns.definition(campaignId);
        Map<String, String> names =
                definition.authorities().stream().collect(Collectors.toMap(Authority::code, Authority::name));
        return asked.stream()
                .filter(opinion -> !opinion.isAnswered())
                .map(opinion -> names.getOrDefault(opinion.authorityCode(), opinion.authorityCode()))
                .toList();
    }

    private CandidateFacts at(String number, Stage stage, String act) {
        CandidateFacts facts = candidates.facts(number);
        require(number, facts.stage(), stage, act);
        return facts;
    }

    private static void require(String number, Stage is, Stage must, String act) {
        Require.that(is == must, "候选人" + number + "目前不在可以“" + act + "”的环节，请刷新页面查看最新进度。");
    }

    private void unseen(Class<?> record, String number, String what) {
        Require.that(entities.find(record, number) == null, "候选人" + number + "的" + what + "已经登记，不能重复登记。");
    }

    private void notBanned(String number, String field) {
        Require.that(!candidates.isBanned(number), field, "候选人" + number + "在禁止申报名单中，不能继续推荐。");
    }
}
