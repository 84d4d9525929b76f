package org.jiangxuan.rehearsal.invariant;

import java.util.List;

/** Every case is over, has an outcome, and holds nobody back any more. */
final class EveryCaseHasItsOutcome implements Invariant {

    @Override
    public String id() {
        return "INV-02";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        return evidence.rows("""
                        select number, stage, outcome, freezes + holds as held from candidate
                        where campaign_id = :campaign and (stage <> 'ENDED' or outcome is null or freezes <> 0 or holds <> 0)
                        """).stream()
                .map(row -> row.text("number") + " 停在 " + row.text("stage") + "，结果 "
                        + row.maybe("outcome").orElse("无") + "，冻结 " + row.number("held"))
                .toList();
    }
}
