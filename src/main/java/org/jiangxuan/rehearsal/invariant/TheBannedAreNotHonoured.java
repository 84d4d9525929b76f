package org.jiangxuan.rehearsal.invariant;

import java.util.List;
import java.util.stream.Stream;

/** Nobody on the ban register holds a title, and whoever forged is on it (N58, N77). */
final class TheBannedAreNotHonoured implements Invariant {

    @Override
    public String id() {
        return "INV-16";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        Stream<String> titled = evidence.texts("""
                        select c.number from candidate c join ban b on b.identity_index = c.identity_index
                        where c.campaign_id = :campaign and c.outcome = 'HONOURED'
                        """).stream().map(number -> number + " 在禁止申报名单中，却有称号");
        Stream<String> free = evidence.texts("""
                        select c.number from candidate c
                        where c.campaign_id = :campaign and c.outcome in ('DISQUALIFIED', 'REVOKED')
                        and not exists (select 1 from ban b where b.identity_index = c.identity_index)
                        """).stream().map(number -> number + " 弄虚作假，却不在禁止申报名单中");
        return Stream.concat(titled, free).toList();
    }
}
