package org.jiangxuan.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.Set;

/**
 * What holds a candidate up, counted: open objections (AMB-4) and open reports of a forgery (N58). An objection is raised
 * against the unit's publicity and stops the recommendation already. A report takes the city weeks to look into, longer than
 * recommendation or review may last, and the campaign waits for every determination: it stops nothing before the end of the
 * public notice, from where on the others go ahead without the held one (AMB-17).
 */
@Embeddable
class Freezing {

    private static final Set<Stage> NOT_WHILE_REPORTED = EnumSet.of(Stage.NOTICE_PASSED, Stage.NAMED);
    private static final Set<Stage> NOT_WHILE_OBJECTED =
            EnumSet.of(Stage.PUBLICISED_INTERNALLY, Stage.DETERMINED, Stage.NOTICE_PASSED, Stage.NAMED);

    @Column(name = "freezes", nullable = false)
    private int objections;

    @Column(name = "holds", nullable = false)
    private int reports;

    boolean isObjected() {
        return objections > 0;
    }

    boolean isAny() {
        return objections > 0 || reports > 0;
    }

    void object() {
        objections++;
    }

    void settle() {
        objections = less(objections);
    }

    void report() {
        reports++;
    }

    void clear() {
        reports = less(reports);
    }

    /** Nothing holds an ended case. */
    void end() {
        objections = 0;
        reports = 0;
    }

    /** Whether something keeps the candidate from a stage. */
    boolean stops(Stage next) {
        return objections > 0 && NOT_WHILE_OBJECTED.contains(next) || reports > 0 && NOT_WHILE_REPORTED.contains(next);
    }

    private static int less(int count) {
        if (count == 0) {
            throw new IllegalStateException("the candidate is not held");
        }
        return count - 1;
    }
}
