package org.jiangxuan.rehearsal.invariant;

import java.util.ArrayList;
import java.util.List;

/**
 * Reserves move up by rank, only into places that somebody of the list left, and are named only after a full notice of
 * their own (AMB-16).
 */
final class ReservesMoveUpInTurn implements Invariant {

    @Override
    public String id() {
        return "INV-25";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        List<String> violations = new ArrayList<>();
        evidence.texts("""
                        select s.candidate_number from standing s
                        where s.campaign_id = :campaign and s.called_up_at is not null and exists (
                            select 1 from standing b join candidate c on c.number = b.candidate_number
                            where b.campaign_id = s.campaign_id and b.reserve = true and b.place < s.place
                            and c.outcome = 'NOT_PROPOSED')
                        order by s.place
                        """).forEach(number -> violations.add(number + " 递补，而名次在前的候补人选没有递补"));
        evidence.texts("""
                        select n.candidate_number from standing s
                        join honour n on n.candidate_number = s.candidate_number
                        where s.campaign_id = :campaign and s.called_up_at is not null and not exists (
                            select 1 from publicity p where p.kind = 'OWN_PUBLIC' and p.subject = s.candidate_number
                            and p.registered_at >= s.called_up_at and p.closed_at >= p.ends_at
                            and p.ends_at <= n.opened_at)
                        order by s.place
                        """).forEach(number -> violations.add(number + " 递补后没有另行公示期满就已公布"));
        long calledUp = evidence.count(
                "select count(*) from standing where campaign_id = :campaign and called_up_at is not null");
        long left = evidence.count("""
                select count(*) from standing s join candidate c on c.number = s.candidate_number
                where s.campaign_id = :campaign and s.proposed = true
                and c.outcome in ('WITHDRAWN', 'OBJECTION_UPHELD', 'DISQUALIFIED', 'STRUCK')
                """);
        if (calledUp > left) {
            violations.add("递补 " + calledUp + " 人，而名单只空出 " + left + " 个名额");
        }
        return violations;
    }
}
