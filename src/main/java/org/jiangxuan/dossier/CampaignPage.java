package org.jiangxuan.dossier;

import java.util.EnumSet;
import java.util.Set;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.platform.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One campaign for those who run it: the phases, how many stand where, the ranking. */
@Controller
class CampaignPage {

    static final Set<Role> ROLES = EnumSet.of(
            Role.CENTRE,
            Role.CITY_REVIEW,
            Role.SECRETARIAT,
            Role.SUPERVISION,
            Role.ADMIN,
            Role.GOVERNMENT,
            Role.FINANCE);

    private final Campaigns campaigns;
    private final CampaignSchedule schedule;
    private final Candidates candidates;
    private final PhaseBars bars;
    private final CurrentUsers users;

    CampaignPage(
            Campaigns campaigns,
            CampaignSchedule schedule,
            Candidates candidates,
            PhaseBars bars,
            CurrentUsers users) {
        this.campaigns = campaigns;
        this.schedule = schedule;
        this.candidates = candidates;
        this.bars = bars;
        this.users = users;
    }

    @GetMapping("/campaigns/{id:[a-z0-9-]{1,64}}")
    String show(@PathVariable String id, Model model) {
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
        model.addAttribute("seesRanking", user.hasAny(Role.SECRETARIAT, Role.SUPERVISION));
        return "dossier/campaign";
    }
}
