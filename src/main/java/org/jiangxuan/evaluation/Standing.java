package org.jiangxuan.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a scored candidate stands.
 *
 * @param number the candidate's number
 * @param score weighted mean of all experts' points, 0–100, two decimals
 * @param place 1 is the best; null until the campaign is ranked
 * @param passed whether the panel's vote carried; false until it voted
 * @param proposed whether the candidate is on the proposed list (拟入选)
 * @param reserve whether the vote carried but the list was full (AMB-5)
 */
public record Standing(
        String number, BigDecimal score, @Nullable Integer place, boolean passed, boolean proposed, boolean reserve) {}
