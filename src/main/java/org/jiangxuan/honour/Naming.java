package org.jiangxuan.honour;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.nomination.CandidateProcess;
import org.jiangxuan.nomination.CandidateStages;
import org.jiangxuan.nomination.CandidateWait;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.Require;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names the craftsmen of a batch: raises their stage under each one's lock, numbers their certificates, wakes their cases. */
@Component
class Naming {

    private final HonourRepository honours;
    private final Candidates candidates;
    private final CandidateStages stages;
    private final Campaigns campaigns;
    private final ObjectProvider<CandidateProcess> process;
    private final EntityManager entities;

    Naming(
            HonourRepository honours,
            Candidates candidates,
            CandidateStages stages,
            Campaigns campaigns,
            ObjectProvider<CandidateProcess> process,
            EntityManager entities) {
        this.honours = honours;
        this.candidates = candidates;
        this.stages = stages;
        this.campaigns = campaigns;
        this.process = process;
        this.entities = entities;
    }

    void name(String campaignId, Commendation batch) {
        CampaignDefinition.Award award = campaigns.definition(campaignId).award();
        AwardMoney money = AwardMoney.ofNet(award.netYuan(), award.taxRate());
        List<String> listed = batch.standing();
        stages.lock(listed);
        List<String> named = listed.stream().filter(this::goesOn).toList();
        List<String> banned = candidates.bannedAmong(named);
        Require.that(banned.isEmpty(), "候选人" + String.join("、", banned) + "在禁止申报名单中，不能公布。");
        long before = honours.countByCampaignId(campaignId);
        for (int i = 0; i < named.size(); i++) {
            String number = named.get(i);
            String certificate = certificateNumber(campaignId, before + i + 1);
            entities.persist(new Honour(number, campaignId, batch.batchKey(), certificate, money));
            candidates.advance(number, Stage.NAMED);
        }
        entities.flush();
        process.getObject().wake(named, CandidateWait.NAMING);
    }

    /** Whoever dropped out since the report, or is held by an objection after all, is not named with the others. */
    private boolean goesOn(String number) {
        return stages.locked(number) == Stage.NOTICE_PASSED && !candidates.isFrozen(number);
    }

    /** {@code DALIAN-2021-001}: the campaign's id and the order of naming. */
    private static String certificateNumber(String campaignId, long ordinal) {
        return String.format(Locale.ROOT, "%s-%03d", campaignId.toUpperCase(Locale.ROOT), ordinal);
    }
}
