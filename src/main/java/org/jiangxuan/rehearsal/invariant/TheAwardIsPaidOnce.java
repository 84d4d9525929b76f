package org.jiangxuan.rehearsal.invariant;

import java.util.List;

/**
 * Every honoured craftsman is paid the campaign's net award once, or not at all because of being barred (N77); the gross is
 * the net and the tax (N48, AMB-12).
 */
final class TheAwardIsPaidOnce implements Invariant {

    @Override
    public String id() {
        return "INV-22";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        return evidence
                .texts("""
                        select h.candidate_number from honour h join candidate c on c.number = h.candidate_number
                        where h.campaign_id = :campaign and c.outcome = 'HONOURED'
                        and (h.net_yuan <> %s or h.gross_yuan <> h.net_yuan + h.tax_yuan
                             or h.withheld_because is null and (h.paid_on is null or h.voucher is null)
                             or h.withheld_because is not null and (h.paid_on is not null
                                or not exists (select 1 from ban b where b.identity_index = c.identity_index)))
                        """.formatted(evidence.campaign().award().netYuan().toPlainString()))
                .stream()
                .map(number -> number + " 的奖金金额或发放不符")
                .toList();
    }
}
