package org.jiangxuan.rehearsal.invariant;

import java.util.List;
import java.util.stream.Stream;

/**
 * While an objection or a report of forgery holds a candidate, nobody names the candidate or passes it on; an objection, not
 * a report, keeps it from the determination and from the district as well. A report holds whoever is not named yet.
 */
final class TheFrozenStandStill implements Invariant {

    private static final String HELD = """
            select o.candidate_number as number, o.registered_at as held, o.closed_at as freed, 1 as objected
            from objection o
            where o.campaign_id = :campaign and o.state <> 'LEAD' and o.closed_at is not null
            union all
            select r.candidate_number, r.reported_at, coalesce(r.confirmed_at, r.verified_at), 0 from revocation r
            where r.campaign_id = :campaign and r.verified_at is not null and not exists
            (select 1 from honour n where n.candidate_number = r.candidate_number and n.opened_at <= r.reported_at)
            """;

    @Override
    public String id() {
        return "INV-11";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        Stream<String> determined = evidence
                .texts(
                        "select h.number from (" + HELD + ") h join determination d on d.candidate_number = h.number"
                                + " where h.objected = 1 and d.determined = true and d.decided_at > h.held and d.decided_at < h.freed")
                .stream()
                .map(number -> number + " 在暂停期间被确定");
        Stream<String> named = evidence
                .texts("select h.number from (" + HELD + ") h join honour n on n.candidate_number = h.number"
                        + " join commendation_batch b on b.batch_key = n.batch_key"
                        + " where h.held < n.opened_at and n.opened_at < h.freed")
                .stream()
                .map(number -> number + " 在暂停期间被公布");
        Stream<String> passed = evidence
                .texts("select h.number from (" + HELD + ") h join ACT_HI_PROCINST i on i.BUSINESS_KEY_ = h.number"
                        + " join ACT_HI_ACTINST a on a.PROC_INST_ID_ = i.ID_"
                        + " where (a.ACT_ID_ in ('wait-named', 'end-publicity')"
                        + " or a.ACT_ID_ = 'task-district-opinion' and h.objected = 1)"
                        + " and i.PROC_DEF_KEY_ = 'candidate' and a.START_TIME_ > h.held and a.START_TIME_ < h.freed")
                .stream()
                .map(number -> number + " 在暂停期间继续前行");
        return Stream.of(determined, named, passed).flatMap(s -> s).toList();
    }
}
