package org.jiangxuan.rehearsal.invariant;

import java.util.List;

/** No unit recommends more people than the cap over all its rounds, unless the city allowed it (N41). */
final class NoUnitExceedsItsCap implements Invariant {

    @Override
    public String id() {
        return "INV-08";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        return evidence.texts("""
                        select r.unit_code from unit_recommendation r
                        join unit_recommendation_candidate c on c.round_id = r.id
                        where r.campaign_id = :campaign and not exists (
                            select 1 from cap_exception e
                            where e.campaign_id = r.campaign_id and e.unit_code = r.unit_code)
                        group by r.unit_code having count(*) > """ + evidence.campaign().unitCap()).stream()
                .map(unit -> unit + " 推荐人数超过上限且没有批准")
                .toList();
    }
}
