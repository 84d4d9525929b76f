package org.jiangxuan.rehearsal.invariant;

import java.util.List;
import java.util.stream.Stream;

/**
 * Nobody who forged in this campaign, or was on the ban register before, holds its title; whoever forged is on the register,
 * and nobody of whom that was not proven (N58, N77). A title stays when its bearer forges in a later campaign.
 */
final class TheBannedAreNotHonoured implements Invariant {

    @Override
    public String id() {
        return "INV-16";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        Stream<String> titled = evidence.texts("""
                        select c.number from candidate c join ban b on b.identity_index = c.identity_index
                        join honour h on h.candidate_number = c.number
                        where c.campaign_id = :campaign and c.outcome = 'HONOURED'
                        and (b.campaign_id = :campaign or b.banned_at <= h.opened_at)
                        """).stream().map(number -> number + " 在禁止申报名单中，却有称号");
        Stream<String> free = evidence.texts("""
                        select c.number from candidate c
                        where c.campaign_id = :campaign and c.outcome in ('DISQUALIFIED', 'REVOKED')
                        and not exists (select 1 from ban b where b.identity_index = c.identity_index)
                        """).stream().map(number -> number + " 弄虚作假，却不在禁止申报名单中");
        Stream<String> unproven = evidence.texts("""
                        select c.number from candidate c join ban b on b.identity_index = c.identity_index
                        where c.campaign_id = :campaign and b.campaign_id = :campaign and not exists (
                            select 1 from revocation r join candidate d on d.number = r.candidate_number
                            where d.identity_index = c.identity_index and r.state = 'REVOKED')
                        """).stream().map(number -> number + " 弄虚作假没有查实，却在禁止申报名单中");
        return Stream.of(titled, free, unproven).flatMap(found -> found).toList();
    }
}
