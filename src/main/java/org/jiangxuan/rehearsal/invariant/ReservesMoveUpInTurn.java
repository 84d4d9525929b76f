package org.jiangxuan.rehearsal.invariant;

import java.util.ArrayList;
import java.util.List;

/**
 * Reserves move up by rank, only into places that somebody of the list had left by then, and are named only after a full
 * notice of their own (AMB-16).
 */
final class ReservesMoveUpInTurn implements Invariant {

    /** A better one was still waiting: left in the reserve for good, or called up later; and the case went on. */
    private static final String OUT_OF_TURN = """
            select s.candidate_number from standing s
            where s.campaign_id = :campaign and s.called_up_at is not null and exists (
                select 1 from standing b join ACT_HI_PROCINST i on i.BUSINESS_KEY_ = b.candidate_number
                where b.campaign_id = s.campaign_id and b.place < s.place
                and (b.reserve = true or b.called_up_at > s.called_up_at)
                and i.PROC_DEF_KEY_ = 'candidate' and i.END_TIME_ > s.called_up_at)
            order by s.place
            """;

    /** More were called up by then, this one included, than cases of the list had ended. */
    private static final String WITHOUT_VACANCY = """
            select s.candidate_number from standing s
            where s.campaign_id = :campaign and s.called_up_at is not null and (
                select count(*) from standing c
                where c.campaign_id = s.campaign_id and c.called_up_at <= s.called_up_at
            ) > (
                select count(*) from standing l join ACT_HI_PROCINST i on i.BUSINESS_KEY_ = l.candidate_number
                where l.campaign_id = s.campaign_id and l.proposed = true
                and i.PROC_DEF_KEY_ = 'candidate' and i.END_TIME_ <= s.called_up_at)
            order by s.place
            """;

    private static final String WITHOUT_NOTICE = """
            select n.candidate_number from standing s join honour n on n.candidate_number = s.candidate_number
            where s.campaign_id = :campaign and s.called_up_at is not null and not exists (
                select 1 from publicity p where p.kind = 'OWN_PUBLIC' and p.subject = s.candidate_number
                and p.registered_at >= s.called_up_at and p.closed_at >= p.ends_at and p.ends_at <= n.opened_at)
            order by s.place
            """;

    @Override
    public String id() {
        return "INV-25";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        List<String> violations = new ArrayList<>();
        evidence.texts(OUT_OF_TURN).forEach(number -> violations.add(number + " 递补，而名次在前的候补人选还在等待"));
        evidence.texts(WITHOUT_VACANCY).forEach(number -> violations.add(number + " 递补时，名单没有空缺"));
        evidence.texts(WITHOUT_NOTICE).forEach(number -> violations.add(number + " 递补后没有另行公示期满就已公布"));
        return violations;
    }
}
