package org.jiangxuan.evaluation;

/** The scoring tasks; {@code process} implements it. All calls join the caller's transaction. */
public interface ScoringProcess {

    /**
     * Hands the open task of scoring a candidate to another expert; its due date stays. The case's log tells it.
     *
     * @param from the account that has the task
     * @param to the account that gets it
     * @param by the account that hands it over
     * @throws org.jiangxuan.platform.RuleViolation when {@code from} has no such task
     */
    void handOver(String number, String from, String to, String by);
}
