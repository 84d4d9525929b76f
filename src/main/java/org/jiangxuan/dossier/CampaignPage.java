package org.jiangxuan.dossier;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.evaluation.LateRecusals;
import org.jiangxuan.evaluation.Recusals;
import org.jiangxuan.evaluation.Standing;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.honour.Gathered;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.platform.Role;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.publicity.Publicities;
import org.jiangxuan.registry.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One campaign for those who run it: the phases, how many stand where, the ranking. */
@Controller
class CampaignPage {

    /** Who calls up a reserve and registers a late recusal. */
    static final Set<Role> CALLERS = EnumSet.of(Role.SECRETARIAT);

    static final Set<Role> ROLES = EnumSet.of(
            Role.CENTRE,
            Role.CITY_REVIEW,
            Role.SECRETARIAT,
            Role.SUPERVISION,
            Role.ADMIN,
            Role.GOVERNMENT,
            Role.FINANCE);

    private static final String ADDRESS = "/campaigns/{id:[a-z0-9-]{1,64}}";
    private static final String VIEW = "dossier/campaign";

    private final Campaigns campaigns;
    private final CampaignSchedule schedule;
    private final Candidates candidates;
    private final Units units;
    private final Evaluations evaluations;
    private final Recusals recusals;
    private final LateRecusals late;
    private final Publicities publicities;
    private final Commendations commendations;
    private final PhaseBars bars;
    private final CurrentUsers users;

    CampaignPage(
            Campaigns campaigns,
            CampaignSchedule schedule,
            Candidates candidates,
            Units units,
            Evaluations evaluations,
            Recusals recusals,
            LateRecusals late,
            Publicities publicities,
            Commendations commendations,
            PhaseBars bars,
            CurrentUsers users) {
        this.campaigns = campaigns;
        this.schedule = schedule;
        this.candidates = candidates;
        this.units = units;
        this.evaluations = evaluations;
        this.recusals = recusals;
        this.late = late;
        this.publicities = publicities;
        this.commendations = commendations;
        this.bars = bars;
        this.users = users;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String id, Model model) {
        fill(id, model);
        return VIEW;
    }

    /** Calls up the best reserve, by the number that the person saw (AMB-16). */
    @PostMapping(ADDRESS + "/reserve")
    String callUp(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean beyondWindow,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        if (candidates.find(number).filter(one -> one.campaignId().equals(id)).isEmpty()) {
            throw new NotVisible();
        }
        try {
            evaluations.callUp(number, reason, beyondWindow, users.require().id());
            next.addFlashAttribute("calledUp", number);
            return "redirect:/campaigns/" + id + "#reserve";
        } catch (RuleViolation violation) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            fill(id, model);
            model.addAttribute("fault", violation.sentence());
            model.addAttribute("reason", reason);
            model.addAttribute("beyondWindow", beyondWindow);
            return VIEW;
        }
    }

    /** Registers a conflict of interest that was found when the expert had scored already. */
    @PostMapping(ADDRESS + "/recusals")
    String recuse(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String expert,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            late.declare(
                    id, number.strip(), expert.strip(), reason, users.require().id());
            return "redirect:/campaigns/" + id + "#recusals";
        } catch (RuleViolation violation) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            fill(id, model);
            model.addAttribute("recusalFault", violation.sentence());
            model.addAttribute("recusal", Map.of("number", number, "expert", expert, "reason", reason));
            return VIEW;
        }
    }

    private void fill(String id, Model model) {
        if (campaigns.all().stream().noneMatch(campaign -> campaign.id().equals(id))) {
            throw new NotVisible();
        }
        CurrentUser user = users.require();
        model.addAttribute("campaign", campaigns.definition(id));
        model.addAttribute("phase", campaigns.phase(id));
        model.addAttribute("bar", bars.ofCampaign(id));
        model.addAttribute("timetable", schedule.of(id));
        model.addAttribute("stageCounts", candidates.countByStage(id));
        model.addAttribute("outcomeCounts", candidates.countByOutcome(id));
        model.addAttribute("stages", Stage.values());
        model.addAttribute("notice", publicities.ofCampaign(id).orElse(null));
        model.addAttribute("batches", commendations.ofCampaign(id));
        if (user.hasAny(Role.SECRETARIAT, Role.SUPERVISION)) {
            fillReport(id, model);
            model.addAttribute("ranking", ranking(id));
            evaluations.panel(id).ifPresent(panel -> {
                model.addAttribute("panel", panel);
                model.addAttribute("experts", panel.experts().stream().sorted().toList());
            });
            model.addAttribute("recusals", recusals.ofCampaign(id));
        }
        if (user.hasAny(Role.SECRETARIAT)) {
            model.addAttribute("reserve", evaluations.nextReserve(id).orElse(null));
        }
        model.addAttribute("mayRecuse", user.hasAny(Role.SECRETARIAT) && isToVote(id));
    }

    private boolean isToVote(String campaignId) {
        return evaluations
                .panel(campaignId)
                .filter(panel -> panel.votedAt() == null)
                .isPresent();
    }

    /** Whom the next report to the government names, and whom it leaves out: for its writer and for the two keys (AMB-17). */
    private void fillReport(String campaignId, Model model) {
        Gathered gathered = commendations.gather(campaignId);
        if (campaigns.phase(campaignId).reached(CampaignPhase.NOTICE_ENDED) && gathered.anyoneLeft()) {
            model.addAttribute("ready", inOrder(gathered.ready()));
            model.addAttribute("waiting", inOrder(gathered.waiting()));
        }
    }

    private List<Candidate> inOrder(List<String> numbers) {
        Map<String, Candidate> found =
                candidates.getAll(numbers).stream().collect(toMap(Candidate::number, identity()));
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** All who are scored, best first: a few dozen at most, those whom the city determined. */
    private List<RankingLine> ranking(String campaignId) {
        List<Standing> standings = evaluations.ranking(campaignId);
        Map<String, Candidate> scored = candidates
                .getAll(standings.stream().map(Standing::number).toList())
                .stream()
                .collect(toMap(Candidate::number, identity()));
        Map<String, String> unitNames =
                units.names(scored.values().stream().map(Candidate::unitCode).collect(toSet()));
        return standings.stream()
                .map(standing -> RankingLine.of(standing, scored.get(standing.number()), unitNames))
                .toList();
    }

    /** One line of the ranking. */
    record RankingLine(Standing standing, String name, String unitName, String trade) {

        static RankingLine of(Standing standing, @Nullable Candidate candidate, Map<String, String> unitNames) {
            if (candidate == null) {
                throw new IllegalStateException("没有编号为 " + standing.number() + " 的候选人，却有其评分。");
            }
            String unitName = unitNames.getOrDefault(candidate.unitCode(), candidate.unitCode());
            return new RankingLine(
                    standing, candidate.name(), unitName, candidate.job().trade());
        }
    }
}
