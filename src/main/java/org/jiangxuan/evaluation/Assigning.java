package org.jiangxuan.evaluation;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.Require;
import org.jiangxuan.registry.Accounts;
import org.springframework.stereotype.Component;

/**
 * Who scores whom: the panel scores every candidate, but for those members who are recused; a substitute from the pool of
 * experts stands in for each of these while there is one. Nobody is scored by fewer than the panel's quorum (AMB-10).
 */
@Component
class Assigning {

    private static final String NOBODY_LEFT = "专家库中已没有可替换的专家，请秘书处先增补专家。";

    private final AssignmentWriter writer;
    private final AssignmentRepository assignments;
    private final RecusalRepository recusals;
    private final HandOverRepository handOvers;
    private final PanelRepository panels;
    private final Campaigns campaigns;
    private final Accounts accounts;
    private final EntityManager entities;

    Assigning(
            AssignmentWriter writer,
            AssignmentRepository assignments,
            RecusalRepository recusals,
            HandOverRepository handOvers,
            PanelRepository panels,
            Campaigns campaigns,
            Accounts accounts,
            EntityManager entities) {
        this.writer = writer;
        this.assignments = assignments;
        this.recusals = recusals;
        this.handOvers = handOvers;
        this.panels = panels;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.entities = entities;
    }

    /** Assigns the panel to every determined candidate of the campaign. */
    void assignAll(String campaignId) {
        entities.flush();
        writer.assignAll(campaignId);
        substitute(campaignId, recusals.unsubstituted(campaignId));
    }

    /** Assigns the panel to one candidate. */
    void assign(String campaignId, String number) {
        entities.flush();
        writer.assign(campaignId, number);
        substitute(campaignId, recusals.unsubstitutedOf(number));
    }

    private void substitute(String campaignId, List<Recusal> open) {
        Set<String> touched = new LinkedHashSet<>();
        for (Recusal recusal : open) {
            touched.add(recusal.candidateNumber());
            substitute(recusal);
        }
        touched.forEach(number -> requireEnough(campaignId, number, Recusals.FIELD));
    }

    /**
     * Assigns the pool's {@linkplain #next next} expert in place of a recused one.
     *
     * @return the account; empty when nobody is left
     */
    Optional<String> substitute(Recusal recusal) {
        String number = recusal.candidateNumber();
        Optional<String> substitute = next(recusal.campaignId(), number);
        substitute.ifPresent(expert -> {
            recusal.substitutedBy(expert);
            entities.flush();
            writer.assignTo(recusal.campaignId(), number, expert);
        });
        return substitute;
    }

    /**
     * The pool's expert with the fewest assignments in the campaign, the smaller account between equals, who neither scores
     * the candidate already nor is recused, and from whom the candidate was not taken; empty when nobody is left.
     */
    Optional<String> next(String campaignId, String number) {
        Set<String> out = new HashSet<>(recusals.expertsOf(number));
        out.addAll(assignments.expertsOf(number));
        out.addAll(handOvers.expertsOf(number));
        List<String> pool = accounts.members(GroupNames.EXPERTS).stream()
                .filter(expert -> !out.contains(expert))
                .toList();
        Map<String, Long> busy = busy(campaignId, pool);
        return pool.stream()
                .min(Comparator.comparing((String expert) -> busy.getOrDefault(expert, 0L))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private Map<String, Long> busy(String campaignId, List<String> pool) {
        Map<String, Long> counts = new HashMap<>();
        if (!pool.isEmpty()) {
            assignments.counts(campaignId, pool).forEach(row -> counts.put((String) row[0], (Long) row[1]));
        }
        return counts;
    }

    /** Refuses when too few are left to score the candidate and no substitute is found. */
    void requireEnough(String campaignId, String number, String field) {
        requireEnough(campaignId, number, field, NOBODY_LEFT);
    }

    /**
     * Refuses when too few are left to score the candidate.
     *
     * @param remedy what to do about it, the end of the sentence
     */
    void requireEnough(String campaignId, String number, String field, String remedy) {
        int panel = panels.findById(campaignId).map(Panel::size).orElse(0);
        int least = campaigns.definition(campaignId).panel().quorum().of(panel);
        long left = assignments.countByCandidateNumberAndRecusedAtIsNull(number);
        Require.that(left >= least, field, "候选人" + number + "回避后只剩" + left + "名专家评分，不得少于" + least + "名；" + remedy);
    }
}
