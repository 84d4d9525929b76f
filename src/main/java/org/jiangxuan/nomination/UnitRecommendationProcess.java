package org.jiangxuan.nomination;

/** The way of a unit's round; {@code process} implements it. Joins the caller's transaction. */
public interface UnitRecommendationProcess {

    /** Starts the round with this key. */
    void start(String roundKey);
}
