package org.jiangxuan.publicity;

import java.util.Set;

/** Which of the notice's two publicities this is, for several or for one candidate alone. */
public enum PublicityKind {
    /** Inside the recommending unit: five working days by default (N25, N40). */
    INTERNAL,
    /** On the municipal website: seven working days by default (N45). */
    PUBLIC_NOTICE,
    /** Inside the unit once more, for one candidate alone after an objection (AMB-4). */
    OWN_INTERNAL,
    /** On the website for one candidate alone: after an objection, or for a reserve (AMB-4, AMB-16). */
    OWN_PUBLIC;

    /** Those for one candidate alone. */
    static final Set<PublicityKind> OWN = Set.of(OWN_INTERNAL, OWN_PUBLIC);

    static PublicityKind own(ObjectionLevel level) {
        return level == ObjectionLevel.INTERNAL ? OWN_INTERNAL : OWN_PUBLIC;
    }

    static Set<PublicityKind> of(ObjectionLevel level) {
        return level == ObjectionLevel.INTERNAL ? Set.of(INTERNAL, OWN_INTERNAL) : Set.of(PUBLIC_NOTICE, OWN_PUBLIC);
    }

    /** Whether it is counted and resulted as inside a unit. */
    boolean internal() {
        return this == INTERNAL || this == OWN_INTERNAL;
    }
}
