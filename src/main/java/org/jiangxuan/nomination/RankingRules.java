package org.jiangxuan.nomination;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.registry.BanRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a unit may rank in a round, and how many (N41, N77, AMB-20). The caller holds the ledger's lock. */
@Component
class RankingRules {

    private static final List<String> FIELDS = List.of("first", "second", "third", "fourth");

    private final CandidateRepository candidates;
    private final Campaigns campaigns;
    private final BanRegister bans;
    private final CapExceptions exceptions;

    RankingRules(CandidateRepository candidates, Campaigns campaigns, BanRegister bans, CapExceptions exceptions) {
        this.candidates = candidates;
        this.campaigns = campaigns;
        this.bans = bans;
        this.exceptions = exceptions;
    }

    /**
     * Checks a selection.
     *
     * @return the unit's reason for more than the cap, when it needs one; else null
     */
    @Nullable
    String check(
            UnitRecommendation round,
            UnitLedger ledger,
            List<String> inOrder,
            boolean finalRound,
            @Nullable String exceptionReason) {
        Require.that(!inOrder.isEmpty() || finalRound, "finalRound", "没有选择任何候选人。如本单位不再推荐，请勾选“最后一批”。");
        Map<String, Candidate> known = candidates.findByNumberIn(inOrder).stream()
                .collect(Collectors.toMap(Candidate::number, Function.identity()));
        Set<String> rankable = new HashSet<>(candidates.rankable(round.campaignId(), round.unitCode()));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < inOrder.size(); i++) {
            String number = inOrder.get(i);
            String field = FIELDS.get(Math.min(i, FIELDS.size() - 1));
            Require.that(seen.add(number), field, "编号 " + number + " 重复选择，请改为另一位候选人。");
            check(field, number, known.get(number), round, rankable);
        }
        return exception(round, ledger, inOrder.size(), exceptionReason);
    }

    private void check(
            String field,
            String number,
            @Nullable Candidate candidate,
            UnitRecommendation round,
            Set<String> rankable) {
        // a candidate of another unit is as unknown here as one who does not exist
        if (candidate == null
                || !candidate.unitCode().equals(round.unitCode())
                || !candidate.campaignId().equals(round.campaignId())) {
            throw new RuleViolation(field, "本单位没有编号为 " + number + " 的候选人，请核对。");
        }
        Require.that(
                candidate.stage() == Stage.UNION_AGREED,
                field,
                "候选人 " + number + " 当前为“" + candidate.stage().title() + "”，须工会同意后才能推荐。");
        Require.that(rankable.contains(number), field, "候选人 " + number + " 已在本单位的另一批推荐中。");
        Require.that(!bans.isBanned(candidate.identityNumber()), field, "候选人 " + number + " 在禁止参评名单中，不能推荐。");
    }

    private @Nullable String exception(
            UnitRecommendation round, UnitLedger ledger, int selected, @Nullable String exceptionReason) {
        int cap = campaigns.definition(round.campaignId()).unitCap();
        if (ledger.recommended() + selected <= cap) {
            return null;
        }
        String excess = "各单位推荐人选原则上不超过" + cap + "人，本单位此前已推荐" + ledger.recommended() + "人，本批又选择了" + selected + "人；";
        Require.that(
                exceptions.isRecorded(round.campaignId(), round.unitCode()),
                "exceptionReason",
                excess + "超额须经市人社部门同意，尚未登记该同意，请减少人选或联系市人社部门。");
        String reason = Require.optionalText("exceptionReason", "超额推荐的理由", exceptionReason, 500);
        if (reason == null) {
            throw new RuleViolation("exceptionReason", excess + "市人社部门已同意超额，请填写本单位的理由。");
        }
        return reason;
    }
}
