package org.jiangxuan.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order of the scored candidates: higher score first; between equals the higher C6, then the higher C4, then the
 * smaller candidate number, so that no two share a place (AMB-10, our default and not in the notice).
 */
final class Ranking {

    private static final Comparator<StandingRow> ORDER = Comparator.comparing(
                    StandingRow::scores,
                    Comparator.comparing(Scores::total)
                            .thenComparing(Scores::firstTie)
                            .thenComparing(Scores::secondTie)
                            .reversed())
            .thenComparingInt(row -> row.candidateNumber().length())
            .thenComparing(StandingRow::candidateNumber);

    private Ranking() {}

    /** Gives each its place, 1 for the best. */
    static void place(Collection<StandingRow> rows) {
        List<StandingRow> ordered = rows.stream().sorted(ORDER).toList();
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).placed(i + 1);
        }
    }
}
