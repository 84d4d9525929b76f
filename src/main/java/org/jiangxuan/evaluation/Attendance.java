package org.jiangxuan.evaluation;

import java.util.Map;

/**
 * Who may vote on whom at a meeting of the panel. The minutes tell how many came, not who: a recused member may be among
 * those present or among those absent, so that the votes on a candidate lie within bounds.
 *
 * @param panelSize members of the panel
 * @param present how many of them came
 * @param recused how many of the members may not vote on a candidate, by number
 */
record Attendance(int panelSize, int present, Map<String, Integer> recused) {

    /** Members recused for the candidate. */
    int recused(String number) {
        return recused.getOrDefault(number, 0);
    }

    /** Members who may vote on the candidate, present or not. */
    int entitled(String number) {
        return panelSize - recused(number);
    }

    /** The fewest votes there can be: every recused member came. */
    int least(String number) {
        return Math.max(0, present - recused(number));
    }

    /** The most votes there can be: the recused stayed away as far as members did. */
    int most(String number) {
        return Math.min(present, entitled(number));
    }
}
