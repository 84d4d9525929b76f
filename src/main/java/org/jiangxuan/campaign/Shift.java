package org.jiangxuan.campaign;

import java.time.Instant;

/**
 * One date that moves.
 *
 * @param kind what kind of date
 * @param campaignId of which campaign
 * @param step the id of the timer or task in the diagrams, or the kind of the publicity
 * @param title what the step is called in the diagrams, in Chinese
 * @param subject whose: candidate number, key of a round or an objection, or campaign id
 * @param before the instant until now
 * @param after the instant from then on
 */
public record Shift(
        ShiftKind kind, String campaignId, String step, String title, String subject, Instant before, Instant after) {}
