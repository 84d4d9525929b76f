package org.jiangxuan.dossier;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.honour.Revocations;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.RoundState;
import org.jiangxuan.nomination.RoundView;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.platform.Role;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.publicity.ObjectionLevel;
import org.jiangxuan.publicity.Objections;
import org.jiangxuan.publicity.Publicities;
import org.jiangxuan.registry.Unit;
import org.jiangxuan.registry.Units;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One round of a unit: whom it may rank, whom it ranked, its internal publicity; and who of the ranked does not go with its
 * letter because somebody objects. Of anything else that may hold somebody the page says nothing.
 */
@Controller
class RoundPage {

    static final Set<Role> ROLES = EnumSet.of(
            Role.UNIT_HR,
            Role.UNIT_HEAD,
            Role.UNIT_UNION,
            Role.DISTRICT,
            Role.CENTRE,
            Role.CITY_REVIEW,
            Role.SECRETARIAT,
            Role.SUPERVISION,
            Role.ADMIN);

    private final UnitRecommendations rounds;
    private final Candidates candidates;
    private final Units units;
    private final CampaignSchedule schedule;
    private final Publicities publicities;
    private final Objections objections;
    private final Revocations revocations;
    private final CurrentUsers users;

    RoundPage(
            UnitRecommendations rounds,
            Candidates candidates,
            Units units,
            CampaignSchedule schedule,
            Publicities publicities,
            Objections objections,
            Revocations revocations,
            CurrentUsers users) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.units = units;
        this.schedule = schedule;
        this.publicities = publicities;
        this.objections = objections;
        this.revocations = revocations;
        this.users = users;
    }

    @GetMapping("/rounds/{key:\\d{4}-R\\d{5,6}(?:-\\d{1,3})?}")
    String show(@PathVariable String key, Model model) {
        RoundView round = load(key);
        Unit unit = units.get(round.unitCode());
        CurrentUser user = users.require();
        if (!visible(round, unit, user)) {
            throw new NotVisible();
        }
        if (user.hasAny(Role.CITY_REVIEW, Role.SECRETARIAT, Role.SUPERVISION)) {
            model.addAttribute("unitRecord", revocations.unitRecord(round.unitCode()));
        }
        List<String> rankable = round.state() == RoundState.OPEN ? rounds.rankable(key) : List.of();
        model.addAttribute("round", round);
        model.addAttribute("unit", unit);
        model.addAttribute("rankable", inOrder(rankable));
        model.addAttribute("ranked", inOrder(round.candidates()));
        model.addAttribute(
                "held",
                new ObjectionRights(user).readable().contains(ObjectionLevel.INTERNAL)
                        ? objections.disputed(round.candidates(), ObjectionLevel.INTERNAL)
                        : Set.of());
        model.addAttribute("publicity", publicities.ofRound(key).orElse(null));
        model.addAttribute("latestPosting", schedule.of(round.campaignId()).internalPostingLatest());
        model.addAttribute("closesAt", schedule.of(round.campaignId()).recommendationClosesAt());
        return "dossier/round";
    }

    private RoundView load(String key) {
        try {
            return rounds.round(key);
        } catch (RuleViolation unknown) {
            throw new NotVisible();
        }
    }

    /** The unit itself, its district once the letter is issued, the city. */
    private static boolean visible(RoundView round, Unit unit, CurrentUser user) {
        boolean own = user.hasAny(Role.UNIT_HR, Role.UNIT_HEAD, Role.UNIT_UNION)
                && round.unitCode().equals(user.unitCode());
        boolean issued = round.state() == RoundState.LETTER_ISSUED || round.state() == RoundState.RELEASED;
        boolean district =
                issued && user.has(Role.DISTRICT) && unit.regionCode().equals(user.regionCode());
        return own || district || user.cityWide();
    }

    private List<Candidate> inOrder(List<String> numbers) {
        Map<String, Candidate> found =
                candidates.getAll(numbers).stream().collect(toMap(Candidate::number, identity()));
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
