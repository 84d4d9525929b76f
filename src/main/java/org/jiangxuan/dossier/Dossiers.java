package org.jiangxuan.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiangxuan.campaign.CampaignDefinition.Authority;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.honour.Revocations;
import org.jiangxuan.material.Material;
import org.jiangxuan.material.MaterialKind;
import org.jiangxuan.material.Materials;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.CandidateQueries;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.CaseStep;
import org.jiangxuan.nomination.Opinions;
import org.jiangxuan.nomination.RoundView;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.publicity.Publicities;
import org.jiangxuan.registry.Region;
import org.jiangxuan.registry.Regions;
import org.jiangxuan.registry.Units;
import org.jiangxuan.review.AuthorityOpinionView;
import org.jiangxuan.review.ReviewView;
import org.jiangxuan.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a dossier together for one person. */
@Service
class Dossiers {

    private static final String MATERIAL_REASON = "material-reason";
    private static final int LONGEST_REASON = 200;
    private static final int SHORTEST_REASON = 4;

    /** The task that moves a case on from a stage. */
    private static final Map<Stage, String> NEXT_TASK = Map.of(
            Stage.ELIGIBLE, "task-enterprise-check",
            Stage.ENTERPRISE_AGREED, "task-union-opinion",
            Stage.UNION_AGREED, "task-select-and-rank",
            Stage.PUBLICISED_INTERNALLY, "task-district-opinion",
            Stage.DELIVERED, "task-centre-receipt",
            Stage.UNDER_REVIEW, "task-determination",
            Stage.UNDER_EVALUATION, "task-expert-score",
            Stage.SCORED, "task-decide-list",
            Stage.NOTICE_PASSED, "task-announce");

    private final CandidateQueries queries;
    private final Opinions opinions;
    private final UnitRecommendations rounds;
    private final Publicities publicities;
    private final Reviews reviews;
    private final Evaluations evaluations;
    private final Revocations revocations;
    private final CaseLog log;
    private final StepNames steps;
    private final Materials materials;
    private final Units units;
    private final Regions regions;
    private final Campaigns campaigns;
    private final CampaignSchedule schedule;
    private final PhaseBars bars;
    private final UnmaskingRows unmaskings;
    private final CaseMatters matters;
    private final MaterialRights rights;
    private final Clock clock;

    Dossiers(
            CandidateQueries queries,
            Opinions opinions,
            UnitRecommendations rounds,
            Publicities publicities,
            Reviews reviews,
            Evaluations evaluations,
            Revocations revocations,
            CaseLog log,
            StepNames steps,
            Materials materials,
            Units units,
            Regions regions,
            Campaigns campaigns,
            CampaignSchedule schedule,
            PhaseBars bars,
            UnmaskingRows unmaskings,
            CaseMatters matters,
            MaterialRights rights,
            Clock clock) {
        this.queries = queries;
        this.opinions = opinions;
        this.rounds = rounds;
        this.publicities = publicities;
        this.reviews = reviews;
        this.evaluations = evaluations;
        this.revocations = revocations;
        this.log = log;
        this.steps = steps;
        this.materials = materials;
        this.units = units;
        this.regions = regions;
        this.campaigns = campaigns;
        this.schedule = schedule;
        this.bars = bars;
        this.unmaskings = unmaskings;
        this.matters = matters;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * The dossier, identity number and contact masked.
     *
     * @throws NotVisible when there is none that this person may see
     */
    @Transactional(readOnly = true)
    public Dossier of(String number, CurrentUser user) {
        return assemble(visible(number, user), user, false);
    }

    /**
     * The dossier with identity number and contact in full; who asked and why is kept for good.
     *
     * @throws NotVisible when there is none that this person may see, or they may not read it in full
     */
    @Transactional
    public Dossier unmask(String number, CurrentUser user, String reason) {
        Candidate candidate = visible(number, user);
        if (!new DossierRights(user, candidate).unmask()) {
            throw new NotVisible();
        }
        remember(number, user, reason, "reason");
        return assemble(candidate, user, true);
    }

    private void remember(String number, CurrentUser user, String reason, String field) {
        String why = reason.strip();
        Require.that(
                why.length() >= SHORTEST_REASON && why.length() <= LONGEST_REASON,
                field,
                "请写明查看完整信息的事由，" + SHORTEST_REASON + " 至 " + LONGEST_REASON + " 个字。");
        unmaskings.saveAndFlush(new Unmasking(number, why, user, clock.instant()));
    }

    /**
     * Makes sure that the person may add a material of this kind to the candidate.
     *
     * @throws NotVisible when they may not
     */
    @Transactional(readOnly = true)
    public void requireUpload(String number, MaterialKind kind, CurrentUser user) {
        if (!rights.kinds(visible(number, user), user).contains(kind)) {
            throw new NotVisible();
        }
    }

    /**
     * A file of the candidate that is read without a reason.
     *
     * @throws NotVisible when there is none that this person may read
     * @throws RuleViolation when it shows the identity number in full, which takes a reason
     */
    @Transactional(readOnly = true)
    public Material material(String number, long id, CurrentUser user) {
        Candidate candidate = visible(number, user);
        Material material = readable(candidate, id, user);
        Require.that(
                rights.access(material, candidate, user) == MaterialAccess.OPEN,
                MATERIAL_REASON,
                "这份材料含有完整的身份证号，请先写明查看事由，再下载。");
        return material;
    }

    /**
     * A file of the candidate. When it shows the identity number in full, who asked and why is kept for good.
     *
     * @throws NotVisible when there is none that this person may read
     * @throws RuleViolation when it takes a reason and there is none
     */
    @Transactional
    public Material material(String number, long id, CurrentUser user, String reason) {
        Candidate candidate = visible(number, user);
        Material material = readable(candidate, id, user);
        if (rights.access(material, candidate, user) == MaterialAccess.WITH_REASON) {
            remember(number, user, reason, MATERIAL_REASON);
        }
        return material;
    }

    private Material readable(Candidate candidate, long id, CurrentUser user) {
        return materials
                .find(candidate.number(), id)
                .filter(material -> rights.access(material, candidate, user).compareTo(MaterialAccess.WITH_REASON) >= 0)
                .orElseThrow(NotVisible::new);
    }

    private Candidate visible(String number, CurrentUser user) {
        return queries.findVisible(number, user).orElseThrow(NotVisible::new);
    }

    private Dossier assemble(Candidate candidate, CurrentUser user, boolean clear) {
        DossierRights may = new DossierRights(user, candidate);
        String number = candidate.number();
        String unitName = units.get(candidate.unitCode()).name();
        String regionName =
                regions.find(candidate.regionCode()).map(Region::name).orElse(candidate.regionCode());
        RoundView round = rounds.ofCandidate(number).orElse(null);
        return new Dossier(
                number,
                candidate.name(),
                unitName,
                candidate.stage(),
                candidate.outcome().orElse(null),
                due(candidate),
                bars.ofCandidate(candidate),
                CandidateSheet.person(candidate),
                CandidateSheet.job(candidate, unitName, regionName),
                CandidateSheet.contact(candidate, clear),
                CandidateSheet.narratives(candidate),
                candidate.experiences(),
                candidate.findings(),
                opinions.of(number),
                round,
                round == null ? null : publicities.ofRound(round.key()).orElse(null),
                review(number, may),
                may.standing() ? evaluations.standing(number).orElse(null) : null,
                trail(number, may),
                materials.list(number).stream()
                        .map(material -> new Dossier.MaterialLine(material, rights.access(material, candidate, user)))
                        .filter(line -> line.access() != MaterialAccess.HIDDEN)
                        .toList(),
                rights.kinds(candidate, user),
                may.unmask(),
                clear,
                may.unmaskings() ? readBy(number) : List.of(),
                authorityNames(candidate.campaignId()),
                may.forgeries() ? revocations.unitRecord(candidate.unitCode()) : null,
                matters.of(candidate, user));
    }

    /** The district's opinion stands on the form for all; of the city's own review each sees what concerns them. */
    private ReviewView review(String number, DossierRights rights) {
        ReviewView all = reviews.of(number);
        List<AuthorityOpinionView> opinions = all.authorities().stream()
                .filter(opinion -> rights.authorityOpinion(opinion.authorityCode()))
                .toList();
        boolean city = rights.review();
        return new ReviewView(
                number,
                all.district(),
                all.receipt(),
                all.notReceived(),
                city ? all.qualification() : null,
                opinions,
                city ? all.decision() : null);
    }

    private Map<String, String> authorityNames(String campaignId) {
        return campaigns.definition(campaignId).authorities().stream()
                .collect(Collectors.toMap(Authority::code, Authority::name));
    }

    private List<Unmasking.Line> readBy(String number) {
        return unmaskings.findTop20ByCandidateNumberOrderByAtDescIdDesc(number).stream()
                .map(Unmasking::line)
                .toList();
    }

    private @Nullable Instant due(Candidate candidate) {
        return Optional.ofNullable(NEXT_TASK.get(candidate.stage()))
                .map(task -> schedule.due(candidate.campaignId(), task))
                .orElse(null);
    }

    private List<Dossier.TrailLine> trail(String number, DossierRights rights) {
        boolean results = rights.results();
        return log.of(number).stream().map(step -> line(step, results)).toList();
    }

    private Dossier.TrailLine line(CaseStep step, boolean results) {
        return new Dossier.TrailLine(
                step.at(), steps.of(step.step()), results ? step.result() : null, results ? step.by() : null);
    }
}
