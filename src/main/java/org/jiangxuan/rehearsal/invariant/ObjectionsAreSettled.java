package org.jiangxuan.rehearsal.invariant;

import java.util.ArrayList;
import java.util.List;

/** Every objection has come to an end, and its candidate to the one that it leads to; leads hold nobody. */
final class ObjectionsAreSettled implements Invariant {

    @Override
    public String id() {
        return "INV-19";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        List<String> violations = new ArrayList<>();
        evidence.texts("""
                        select objection_key from objection where campaign_id = :campaign
                        and state in ('FILED', 'ADMITTED', 'INVESTIGATED', 'REPUBLICISING') order by objection_key
                        """).forEach(key -> violations.add(key + " 尚未办结"));
        evidence.texts("""
                        select o.objection_key from objection o join candidate c on c.number = o.candidate_number
                        where o.campaign_id = :campaign and o.state = 'UPHELD' and c.outcome <> 'OBJECTION_UPHELD'
                        """).forEach(key -> violations.add(key + " 成立，候选人的结果却不是异议成立"));
        evidence.texts("""
                        select c.number from candidate c
                        where c.campaign_id = :campaign and c.outcome = 'OBJECTION_UPHELD' and not exists (
                            select 1 from objection o where o.candidate_number = c.number and o.state = 'UPHELD')
                        """).forEach(number -> violations.add(number + " 因异议出局，却没有成立的异议"));
        evidence.texts("""
                        select r.revocation_key from revocation r where r.campaign_id = :campaign
                        and (r.verified_at is null or (r.decided_at is not null and r.confirmed_at is null)
                             or (r.money_due = true and r.recovered_on is null))
                        """).forEach(key -> violations.add(key + " 的撤销没有办结"));
        return violations;
    }
}
