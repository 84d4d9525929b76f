package org.jiangxuan.rehearsal.invariant;

import java.util.List;

/** No publicity is closed before its end, and none that was posted is left open. */
final class NoPublicityIsCutShort implements Invariant {

    @Override
    public String id() {
        return "INV-05";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        return evidence.texts("""
                        select subject from publicity
                        where campaign_id = :campaign and closed_at < ends_at
                        order by id
                        """).stream()
                .map(subject -> subject + " 的公示期未满就已结束")
                .toList();
    }
}
