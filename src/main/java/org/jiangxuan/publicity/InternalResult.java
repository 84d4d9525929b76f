package org.jiangxuan.publicity;

import java.time.Instant;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.Require;

/** What the result of a publicity inside a unit takes (N25, N40). */
final class InternalResult {

    private InternalResult() {}

    /** @param settled whether nobody objected, or whoever did is registered */
    static void check(
            Publicity publicity, int least, int workerRepresentatives, boolean sealed, boolean settled, Instant now) {
        Require.that(publicity.isOver(now), "公示期到" + ChinaTime.format(publicity.lastDay()) + "24时才结束，届时再登记公示结果。");
        Require.that(
                workerRepresentatives >= least,
                "workerRepresentatives",
                "公示结果须有不少于" + least + "名职工代表签字，目前只有" + workerRepresentatives + "名。");
        Require.that(sealed, "sealed", "公示结果须加盖单位公章。");
        Require.that(settled, "noObjection", "公示期内有异议的，须先在该候选人卷宗的“公示异议”页登记，再登记公示结果。");
    }
}
