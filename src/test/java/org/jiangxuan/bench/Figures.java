package org.jiangxuan.bench;

/** Figures as people read them. */
final class Figures {

    private Figures() {}

    /** To the second decimal place. */
    static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }
}
