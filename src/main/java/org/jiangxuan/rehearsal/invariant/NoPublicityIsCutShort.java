package org.jiangxuan.rehearsal.invariant;

import java.util.List;
import java.util.stream.Stream;

/** No publicity is closed before its end, unless the round or the case that it was for has ended; and none is left open. */
final class NoPublicityIsCutShort implements Invariant {

    @Override
    public String id() {
        return "INV-05";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        Stream<String> left = evidence
                .texts("select subject from publicity where campaign_id = :campaign and closed_at is null order by id")
                .stream()
                .map(subject -> subject + " 的公示没有结束");
        Stream<String> cut = evidence.texts("""
                        select p.subject from publicity p
                        where p.campaign_id = :campaign and p.closed_at < p.ends_at
                        and not (p.state = 'ABANDONED' and (
                            p.kind = 'INTERNAL' and exists (
                                select 1 from unit_recommendation r
                                where r.round_key = p.subject and r.state = 'CLOSED')
                            or p.kind in ('OWN_INTERNAL', 'OWN_PUBLIC') and exists (
                                select 1 from publicity_candidate s join candidate c on c.number = s.candidate_number
                                where s.publicity_id = p.id and c.stage = 'ENDED')))
                        order by p.id
                        """).stream().map(subject -> subject + " 的公示期未满就已结束");
        return Stream.concat(left, cut).toList();
    }
}
