package org.jiangxuan.evaluation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.material.SecrecyReviews;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.Require;
import org.jiangxuan.registry.Accounts;
import org.springframework.stereotype.Component;

/** Forms the panel of a campaign, once, and hands it the determined candidates (N44). */
@Component
class PanelForming {

    private final PanelRepository panels;
    private final Assigning assigning;
    private final Candidates candidates;
    private final Campaigns campaigns;
    private final SecrecyReviews secrecy;
    private final Accounts accounts;
    private final EntityManager entities;
    private final Clock clock;

    PanelForming(
            PanelRepository panels,
            Assigning assigning,
            Candidates candidates,
            Campaigns campaigns,
            SecrecyReviews secrecy,
            Accounts accounts,
            EntityManager entities,
            Clock clock) {
        this.panels = panels;
        this.assigning = assigning;
        this.candidates = candidates;
        this.campaigns = campaigns;
        this.secrecy = secrecy;
        this.accounts = accounts;
        this.entities = entities;
        this.clock = clock;
    }

    void form(String campaignId, List<String> expertUserIds, String by) {
        Set<String> experts = new LinkedHashSet<>(expertUserIds);
        Optional<Panel> before = panels.findById(campaignId);
        if (before.isPresent()) {
            Require.that(before.get().consistsOf(experts), "experts", "评审委员会已经组建，不能重复组建或更改。");
            return;
        }
        Require.that(campaigns.phase(campaignId).reached(CampaignPhase.DETERMINED), "推荐人选尚未全部确定，不能组建评审委员会。");
        Require.that(experts.size() == expertUserIds.size(), "experts", "评审专家名单中有重复的账号。");
        Set<String> known = Set.copyOf(accounts.members(GroupNames.EXPERTS));
        List<String> strangers =
                experts.stream().filter(id -> !known.contains(id)).toList();
        Require.that(strangers.isEmpty(), "experts", "以下账号不在专家库中：" + String.join("、", strangers) + "。");
        int least = campaigns.definition(campaignId).panel().size();
        Require.that(experts.size() >= least, "experts", "评审委员会不得少于" + least + "人，目前只有" + experts.size() + "人。");
        List<String> secret = secrecy.unreviewed(candidates.numbersAt(campaignId, Set.of(Stage.DETERMINED)));
        Require.that(
                secret.isEmpty(),
                "experts",
                "候选人" + String.join("、", secret) + "有涉密材料没有保密部门的审查记录，不能交专家评审。请先经保密审查、脱密，并在候选人卷宗登记审查记录。");
        entities.persist(new Panel(campaignId, experts, by, clock.instant()));
        assigning.assignAll(campaignId);
    }
}
