package org.jiangxuan.rehearsal.invariant;

import java.util.ArrayList;
import java.util.List;

/**
 * Whoever is named stands on a batch that the government approved, and was not struck from it; whoever stood on a batch that
 * came back was reported anew, unless the case ended (N46).
 */
final class OnlyApprovedNamesAreAnnounced implements Invariant {

    @Override
    public String id() {
        return "INV-27";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        List<String> violations = new ArrayList<>();
        evidence.texts("""
                        select h.candidate_number from honour h where h.campaign_id = :campaign and not exists (
                            select 1 from commendation_batch b join commendation_name n on n.batch_key = b.batch_key
                            where b.batch_key = h.batch_key and n.candidate_number = h.candidate_number
                            and n.struck_because is null and b.state = 'ANNOUNCED' and b.approved_on >= b.reported_on)
                        order by h.candidate_number
                        """).forEach(number -> violations.add(number + " 未经市政府批准就已公布"));
        evidence.texts("""
                        select n.candidate_number from commendation_batch b
                        join commendation_name n on n.batch_key = b.batch_key
                        join candidate c on c.number = n.candidate_number
                        where b.campaign_id = :campaign and b.state = 'RETURNED'
                        and c.outcome in ('HONOURED', 'STRUCK', 'REVOKED') and not exists (
                            select 1 from commendation_batch l join commendation_name m on m.batch_key = l.batch_key
                            where l.campaign_id = b.campaign_id and l.ordinal > b.ordinal
                            and m.candidate_number = n.candidate_number and l.state = 'ANNOUNCED')
                        order by n.candidate_number
                        """).forEach(number -> violations.add(number + " 所在名单被退回后没有重新报送"));
        return violations;
    }
}
