package org.jiangxuan.honour;

/** The way of a reported forgery; {@code process} implements it. Joins the caller's transaction. */
public interface RevocationProcess {

    /**
     * Starts the verification of a report.
     *
     * @param key the report's key, {@code 2021-W00001}
     * @param number the candidate's number
     */
    void start(String key, String campaignId, String number);
}
