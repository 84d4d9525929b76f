package org.jiangxuan.rehearsal.invariant;

import java.util.List;
import java.util.stream.Stream;

/** Nobody is determined before the last authority has answered; an adverse opinion is decided upon with reasons (AMB-11). */
final class SilenceIsNoConsent implements Invariant {

    @Override
    public String id() {
        return "INV-24";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        Stream<String> early = evidence.texts("""
                        select distinct d.candidate_number from determination d
                        join authority_opinion o on o.candidate_number = d.candidate_number
                        where o.campaign_id = :campaign and (o.given_at is null or o.given_at > d.decided_at)
                        """).stream().map(number -> number + " 在部门意见齐全之前被确定");
        Stream<String> unreasoned = evidence.texts("""
                        select distinct d.candidate_number from determination d
                        join authority_opinion o on o.candidate_number = d.candidate_number
                        where o.campaign_id = :campaign and o.adverse = true
                        and (d.reason is null or d.reason = '')
                        """).stream().map(number -> number + " 有不同意见，确定时没有说明理由");
        return Stream.concat(early, unreasoned).toList();
    }
}
