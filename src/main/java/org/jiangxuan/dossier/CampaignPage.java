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
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.evaluation.HandOverView;
import org.jiangxuan.evaluation.HandOvers;
import org.jiangxuan.evaluation.LateRecusals;
import org.jiangxuan.evaluation.RecusalView;
import org.jiangxuan.evaluation.Recusals;
import org.jiangxuan.evaluation.Standing;
import org.jiangxuan.honour.CommendationView;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.honour.Gathered;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Outcome;
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

    /** Who calls up a reserve, registers a late recusal and gives a scoring task to another expert. */
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
    private final HandOvers handOvers;
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
            HandOvers handOvers,
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
        this.handOvers = handOvers;
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
        Map<String, Object> typed = Map.of("reason", reason, "beyondWindow", beyondWindow);
        return done(id, "reserve", "callUp", typed, model, response, by -> {
            evaluations.callUp(number, reason, beyondWindow, by);
            next.addFlashAttribute("calledUp", number);
        });
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
        Map<String, Object> typed = Map.of("number", number, "expert", expert, "reason", reason);
        return done(
                id,
                "recusals",
                "recusal",
                typed,
                model,
                response,
                by -> late.declare(id, number.strip(), expert.strip(), reason, by));
    }

    /** Gives the scoring task of an expert who cannot score in time to another one. */
    @PostMapping(ADDRESS + "/hand-overs")
    String handOver(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String expert,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        Map<String, Object> typed = Map.of("number", number, "expert", expert, "reason", reason);
        return done(
                id,
                "hand-overs",
                "handOver",
                typed,
                model,
                response,
                by -> handOvers.handOver(id, number.strip(), expert.strip(), reason, by));
    }

    /**
     * What a form asks for, and then the page at that form's place; or the page again, with the sentence at the form that was
     * refused and what was typed into it.
     *
     * @param form as the page calls what is typed
     * @param act by this account
     */
    private String done(
            String id,
            String place,
            String form,
            Map<String, Object> typed,
            Model model,
            HttpServletResponse response,
            Consumer<String> act) {
        try {
            act.accept(users.require().id());
            return "redirect:/campaigns/" + id + "#" + place;
        } catch (RuleViolation violation) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            fill(id, model);
            model.addAttribute(form, typed);
            model.addAttribute(form + "Fault", violation.sentence());
            return VIEW;
        }
    }

    private void fill(String id, Model model) {
        if (!campaigns.exists(id)) {
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
        List<CommendationView> batches = commendations.ofCampaign(id);
        model.addAttribute("batches", batches);
        model.addAttribute("batchNames", names(batches));
        if (user.hasAny(Role.SECRETARIAT, Role.SUPERVISION)) {
            fillReport(id, model);
            model.addAttribute("ranking", ranking(id));
            fillPanel(id, model);
        }
        if (user.hasAny(Role.SECRETARIAT)) {
            model.addAttribute("reserve", evaluations.nextReserve(id).orElse(null));
        }
        model.addAttribute("mayRecuse", user.hasAny(Role.SECRETARIAT) && isToVote(id));
    }

    /** The panel, who may not judge whom, and everyone who scores: its members and those who stand in for one. */
    private void fillPanel(String campaignId, Model model) {
        List<RecusalView> declared = recusals.ofCampaign(campaignId);
        List<HandOverView> handedOver = handOvers.ofCampaign(campaignId);
        model.addAttribute("recusals", declared);
        model.addAttribute("handOvers", handedOver);
        evaluations.panel(campaignId).ifPresent(panel -> {
            Set<String> experts = new TreeSet<>(panel.experts());
            declared.stream()
                    .flatMap(one -> Stream.ofNullable(one.substituteId()))
                    .forEach(experts::add);
            handedOver.forEach(one -> experts.add(one.substituteId()));
            model.addAttribute("panel", panel);
            model.addAttribute("experts", experts);
        });
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

    /** The names of those on a batch, by number: they stood on the public notice, and the government decides on them. */
    private Map<String, String> names(List<CommendationView> batches) {
        return candidates
                .getAll(batches.stream()
                        .flatMap(batch -> batch.names().stream())
                        .collect(toSet()))
                .stream()
                .collect(toMap(Candidate::number, Candidate::name));
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

    /** One line of the ranking; what became of the case, once it has ended, counts more than the list it was on. */
    record RankingLine(
            Standing standing,
            String name,
            String unitName,
            String trade,
            @Nullable Outcome outcome) {

        static RankingLine of(Standing standing, @Nullable Candidate candidate, Map<String, String> unitNames) {
            if (candidate == null) {
                throw new IllegalStateException("没有编号为 " + standing.number() + " 的候选人，却有其评分。");
            }
            String unitName = unitNames.getOrDefault(candidate.unitCode(), candidate.unitCode());
            return new RankingLine(
                    standing,
                    candidate.name(),
                    unitName,
                    candidate.job().trade(),
                    candidate.outcome().orElse(null));
        }
    }
}
