package org.jiangxuan.evaluation;

/**
 * The panel's votes on one candidate.
 *
 * @param number the candidate's number
 * @param ayes members for
 * @param noes members against
 * @param abstentions members abstaining
 */
public record BallotLine(String number, int ayes, int noes, int abstentions) {

    /** How many members cast a vote of any kind. */
    public int cast() {
        return ayes + noes + abstentions;
    }
}
