package org.jiangxuan.rehearsal.invariant;

import java.util.ArrayList;
import java.util.List;

/** Those honoured are those named less those revoked, by name; each honour is settled or cancelled. */
final class HonouredAreTheNamedLessTheRevoked implements Invariant {

    @Override
    public String id() {
        return "INV-09";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        List<String> violations = new ArrayList<>();
        evidence.texts("""
                        select h.candidate_number from honour h join candidate c on c.number = h.candidate_number
                        where h.campaign_id = :campaign and c.outcome not in ('HONOURED', 'REVOKED')
                        """).forEach(number -> violations.add(number + " 已公布，结果却不是授予或撤销"));
        evidence.texts("""
                        select c.number from candidate c
                        where c.campaign_id = :campaign and c.outcome in ('HONOURED', 'REVOKED')
                        and not exists (select 1 from honour h where h.candidate_number = c.number)
                        """).forEach(number -> violations.add(number + " 未经公布就有了称号"));
        evidence.texts("""
                        select h.candidate_number from honour h join candidate c on c.number = h.candidate_number
                        where h.campaign_id = :campaign and c.outcome = 'HONOURED'
                        and (h.completed_at is null or h.cancelled_at is not null)
                        """).forEach(number -> violations.add(number + " 的表彰事项没有办结，或称号已撤销"));
        evidence.texts("""
                        select h.candidate_number from honour h join candidate c on c.number = h.candidate_number
                        where h.campaign_id = :campaign and c.outcome = 'REVOKED' and h.cancelled_at is null
                        """).forEach(number -> violations.add(number + " 的称号撤销没有登记"));
        return violations;
    }
}
