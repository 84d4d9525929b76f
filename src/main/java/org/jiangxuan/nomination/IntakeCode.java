package org.jiangxuan.nomination;

/** What can be wrong with, or odd about, a row of the summary table. The names are an API: they stand in reports. */
public enum IntakeCode {
    NAME_MISSING,
    ID_FORMAT,
    ID_CHECKSUM,
    ID_DATE,
    SEX_UNKNOWN,
    SEX_MISMATCH,
    BIRTH_FORMAT,
    BIRTH_MISMATCH,
    /** The age on the day the campaign opens; a warning when it is one year off. */
    AGE_MISMATCH,
    /** The person stands in an earlier row already. */
    DUPLICATE_PERSON,
    /** The person has applied to this campaign already, with other data. */
    ALREADY_SUBMITTED,
    INDUSTRY_UNKNOWN,
    ETHNICITY_UNKNOWN,
    POLITICAL_UNKNOWN,
    EDUCATION_UNKNOWN,
    UNIT_MISSING,
    UNIT_UNKNOWN,
    /** The fourth and later of a unit, unless an exception is recorded (N41). */
    UNIT_OVER_CAP,
    RANK_FORMAT,
    TRADE_MISSING,
    PHONE_FORMAT,
    ADDRESS_MISSING,
    TEXT_TOO_LONG,
    /** A rule refused the application when it was handed in; the sentence says which. */
    REFUSED,
    /** The cell holds an error value such as {@code #REF!}. */
    CELL_ERROR,

    /** Warning: two rows of a unit have the same serial number; the order of the rows decides. */
    RANK_DUPLICATE,
    /** Warning: the identity number was first given outside Dalian. */
    ID_PREFIX,
    /** Warning: a member of the Youth League above its age. */
    YOUTH_LEAGUE_AGE,
    /** Warning: past the age of retirement. */
    PAST_RETIREMENT,
    /** Warning: below the working age. */
    UNDER_AGE
}
