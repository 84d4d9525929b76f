package org.jiangxuan.platform;

/** What a person may act as. A role says nothing of the scope; that is {@link CurrentUser}'s unit, region or authority. */
public enum Role {
    /** HR of a recommending enterprise. */
    UNIT_HR,
    /** Head of a recommending enterprise. */
    UNIT_HEAD,
    /** Trade union of a recommending enterprise. */
    UNIT_UNION,
    /** HR bureau of a district, county or pilot zone. */
    DISTRICT,
    /** Municipal employment service centre, skills department. */
    CENTRE,
    /** Municipal HR bureau, qualification review. */
    CITY_REVIEW,
    /** Municipal HR bureau, secretary of the selection. */
    SECRETARIAT,
    /** Liaison of a law-enforcement or discipline body. */
    AUTHORITY,
    /** Member of the expert panel. */
    EXPERT,
    /** Municipal finance. */
    FINANCE,
    /** Approver of the municipal government. */
    GOVERNMENT,
    /** Supervision: sees everything, verifies reports of a forgery, turns the second key. */
    SUPERVISION,
    /** Administrator of the system. */
    ADMIN;

    /** Whether the role acts for the whole city, so that no unit, region or assignment narrows what it may see. */
    public boolean cityWide() {
        return switch (this) {
            case CENTRE, CITY_REVIEW, SECRETARIAT, SUPERVISION, ADMIN -> true;
            case UNIT_HR, UNIT_HEAD, UNIT_UNION, DISTRICT, AUTHORITY, EXPERT, FINANCE, GOVERNMENT -> false;
        };
    }
}
