package org.jiangxuan.review;

import java.time.Instant;

/**
 * An authority has not answered in time, for the first candidate of a campaign; silence is chased, never consent (AMB-11).
 *
 * @param authorityCode as in the campaign
 * @param dueAt when its opinions were due: 24:00, in China, of a day
 */
public record AuthoritySilent(String campaignId, String authorityCode, Instant dueAt) {}
