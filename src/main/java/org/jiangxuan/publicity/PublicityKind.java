package org.jiangxuan.publicity;

/** Which of the notice's two publicities this is. */
public enum PublicityKind {
    /** Inside the recommending unit: five working days by default (N25, N40). */
    INTERNAL,
    /** On the municipal website: seven working days by default (N45). */
    PUBLIC_NOTICE
}
