package org.jiangxuan.nomination;

import java.util.List;
import java.util.function.IntFunction;

/** Accepted rows that are handed in together. */
record IntakeBatch(
        String campaignId, String identityColumn, List<Nominee> nominees, IntFunction<Qualification> qualifications) {

    /** One of the rows alone. */
    IntakeBatch with(Nominee nominee) {
        return new IntakeBatch(campaignId, identityColumn, List.of(nominee), qualifications);
    }
}
