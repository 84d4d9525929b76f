package org.jiangxuan.honour;

/** What a revocation did to the case, besides barring the person for good (N58, AMB-19). */
public enum RevocationEffect {
    /** Before the naming: disqualified. */
    DISQUALIFIED,
    /** After the naming: the title is cancelled and the money, if paid, recovered. */
    TITLE_CANCELLED,
    /** The case had ended without an honour: nothing but the bar. */
    BARRED
}
