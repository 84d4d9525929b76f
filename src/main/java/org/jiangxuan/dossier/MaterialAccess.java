package org.jiangxuan.dossier;

/** What a person may do with one of a candidate's materials. */
enum MaterialAccess {
    /** Not even know of it. */
    HIDDEN,
    /** See that it is there, not read it. */
    LISTED,
    /** Read it for a stated reason, which is kept: it shows the identity number in full. */
    WITH_REASON,
    /** Read it. */
    OPEN
}
