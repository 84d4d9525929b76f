package org.jiangxuan.publicity;

/** What an objection is against, and so who deals with it. */
public enum ObjectionLevel {
    /** A unit's internal publicity: the enterprise deals with it (N40). */
    INTERNAL,
    /** The public notice, or a candidate's own one: the municipal office deals with it (N45). */
    PUBLIC
}
