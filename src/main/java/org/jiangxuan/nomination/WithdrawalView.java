package org.jiangxuan.nomination;

import java.time.Instant;

/**
 * Why a person withdrew.
 *
 * @param by the account that registered it
 */
public record WithdrawalView(String reason, String by, Instant at) {}
