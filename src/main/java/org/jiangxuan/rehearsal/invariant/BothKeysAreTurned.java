package org.jiangxuan.rehearsal.invariant;

import java.util.ArrayList;
import java.util.List;

/** Names are sent ahead as often as both keys were turned, and nothing is revoked that one of two people refused. */
final class BothKeysAreTurned implements Invariant {

    @Override
    public String id() {
        return "INV-26";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        List<String> violations = new ArrayList<>();
        long agreed = evidence.count("""
                select count(*) from sending_ahead
                where campaign_id = :campaign and proposed = true and confirmed = true
                """);
        long sent = evidence.count("""
                select count(*) from ACT_HI_ACTINST a join ACT_HI_PROCINST i on i.ID_ = a.PROC_INST_ID_
                where a.ACT_ID_ = 'end-sent-ahead' and i.BUSINESS_KEY_ = :campaign
                """);
        if (agreed != sent) {
            violations.add("先行报送 " + sent + " 次，而两人都同意 " + agreed + " 次");
        }
        evidence.texts("""
                        select revocation_key from revocation where campaign_id = :campaign
                        and (state = 'REVOKED' or revoked_at is not null)
                        and (coalesce(revoking, false) = false or coalesce(confirmed, false) = false)
                        order by revocation_key
                        """).forEach(key -> violations.add(key + " 没有两人同意就已撤销"));
        return violations;
    }
}
