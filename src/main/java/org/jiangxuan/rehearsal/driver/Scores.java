package org.jiangxuan.rehearsal.driver;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;

/**
 * Invented scores: every candidate has a skill, every expert an eye and every criterion a mood, each drawn from a bell
 * curve. The same seed gives the same points to the same candidate, in whatever order the experts score.
 */
final class Scores {

    private static final double MEAN = 82;
    private static final double SKILL = 6;
    private static final double EYE = 2;
    private static final double MOOD = 2.5;
    private static final double LEAST = 0.55;
    private static final double MOST = 0.99;

    private final long seed;

    Scores(long seed) {
        this.seed = seed;
    }

    /** The points of one expert for one candidate in one criterion, with one decimal, between 0 and {@code max}. */
    BigDecimal points(String candidate, String expert, String criterion, int max) {
        double hundred = MEAN
                + SKILL * bell(candidate)
                + EYE * bell(expert)
                + MOOD * bell(candidate + "/" + expert + "/" + criterion);
        double share = Math.min(MOST, Math.max(LEAST, hundred / 100));
        return BigDecimal.valueOf(share * max).setScale(1, RoundingMode.HALF_UP);
    }

    /** The points of one expert for someone outstanding: above whatever {@link #points} gives but rarely. */
    BigDecimal best(String candidate, String expert, int max) {
        double share = MOST + (1 - MOST) * Math.min(1, Math.abs(bell(candidate + "/" + expert)) / 2);
        return BigDecimal.valueOf(share * max).setScale(1, RoundingMode.HALF_UP);
    }

    private double bell(String whose) {
        long mixed = UUID.nameUUIDFromBytes((seed + ":" + whose).getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
        return new Random(mixed).nextGaussian();
    }
}
