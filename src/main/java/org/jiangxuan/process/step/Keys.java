package org.jiangxuan.process.step;

/**
 * Process keys and variable names that the code shares with the models. Running instances keep them for a year: once
 * released they are not renamed.
 */
public final class Keys {

    public static final String SELECTION_CAMPAIGN = "selection-campaign";
    public static final String CANDIDATE = "candidate";
    public static final String UNIT_RECOMMENDATION = "unit-recommendation";
    public static final String HONOUR = "honour";
    public static final String CORRECTION = "correction";
    public static final String OBJECTION = "objection";
    public static final String OWN_PUBLICITY = "own-publicity";
    public static final String REVOCATION = "revocation";

    public static final String CAMPAIGN = "campaign";
    public static final String CANDIDATE_NUMBER = "candidateNumber";
    public static final String ROUND_KEY = "roundKey";
    public static final String UNIT_CODE = "unitCode";
    public static final String REGION_CODE = "regionCode";
    public static final String RECOMMENDATION_CLOSES_AT = "recommendationClosesAt";

    public static final String OBJECTION_KEY = "objectionKey";
    public static final String INTERNAL_PUBLICITY = "internalPublicity";

    private Keys() {}
}
