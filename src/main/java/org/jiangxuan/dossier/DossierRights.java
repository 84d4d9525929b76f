package org.jiangxuan.dossier;

import static org.jiangxuan.platform.Role.AUTHORITY;
import static org.jiangxuan.platform.Role.CENTRE;
import static org.jiangxuan.platform.Role.CITY_REVIEW;
import static org.jiangxuan.platform.Role.DISTRICT;
import static org.jiangxuan.platform.Role.FINANCE;
import static org.jiangxuan.platform.Role.SECRETARIAT;
import static org.jiangxuan.platform.Role.SUPERVISION;
import static org.jiangxuan.platform.Role.UNIT_HEAD;
import static org.jiangxuan.platform.Role.UNIT_HR;
import static org.jiangxuan.platform.Role.UNIT_UNION;

import java.util.EnumSet;
import java.util.Set;
import org.jiangxuan.material.MaterialKind;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.CurrentUser;

/** What a person who may see a candidate may see of them, and do. */
record DossierRights(CurrentUser user, Candidate candidate) {

    /** They hold the identity number, the phone or the contributions record in clear. */
    private static final Set<MaterialKind> PERSONAL =
            EnumSet.of(MaterialKind.APPLICATION_FORM, MaterialKind.IDENTITY_CARD, MaterialKind.INSURANCE_RECORD);

    /** Identity number and contact in full, for a stated reason: who checks the person, asks about them or pays them. */
    boolean unmask() {
        return user.hasAny(UNIT_HR, DISTRICT, CENTRE, CITY_REVIEW, SECRETARIAT, AUTHORITY, FINANCE);
    }

    /** Who read them in full before. */
    boolean unmaskings() {
        return unmask() || user.has(SUPERVISION);
    }

    /** The city's own review. */
    boolean review() {
        return user.hasAny(CENTRE, CITY_REVIEW, SECRETARIAT, SUPERVISION);
    }

    /** An authority's opinion: the city's reviewers see all, an authority its own. */
    boolean authorityOpinion(String authorityCode) {
        return user.hasAny(CITY_REVIEW, SECRETARIAT, SUPERVISION)
                || user.has(AUTHORITY) && authorityCode.equals(user.authorityCode());
    }

    /** Score and place, which nobody learns before the list is decided but those who make it. */
    boolean standing() {
        return user.hasAny(SECRETARIAT, SUPERVISION);
    }

    /** What came of each step, and whose account did it. */
    boolean results() {
        return user.hasAny(CITY_REVIEW, SECRETARIAT, SUPERVISION);
    }

    /** Reports of a forgery, and the recommending unit's record of them. */
    boolean forgeries() {
        return user.hasAny(CITY_REVIEW, SECRETARIAT, SUPERVISION);
    }

    /** Who takes a report of a forgery (N58). */
    boolean reportForgery() {
        return user.hasAny(SECRETARIAT, SUPERVISION);
    }

    /** Who may know that the candidate has handed in a material of this kind. */
    boolean material(MaterialKind kind) {
        return !PERSONAL.contains(kind)
                || user.hasAny(UNIT_HR, UNIT_HEAD, UNIT_UNION, DISTRICT, CENTRE, CITY_REVIEW, SECRETARIAT, SUPERVISION);
    }

    /** What the person may do with a material of this kind. */
    MaterialAccess access(MaterialKind kind) {
        if (!material(kind)) {
            return MaterialAccess.HIDDEN;
        }
        if (!PERSONAL.contains(kind)) {
            return MaterialAccess.OPEN;
        }
        return unmask() ? MaterialAccess.WITH_REASON : MaterialAccess.LISTED;
    }

    /** Corrections asked for, a withdrawal, secrecy reviews: whoever works on the case. */
    boolean matters() {
        return user.hasAny(UNIT_HR, UNIT_HEAD, UNIT_UNION, DISTRICT, CENTRE, CITY_REVIEW, SECRETARIAT, SUPERVISION);
    }

    /** Who registers that the person withdraws: HR of the person's own unit, before the naming. */
    boolean withdraw() {
        return user.has(UNIT_HR)
                && candidate.unitCode().equals(user.unitCode())
                && !candidate.stage().atLeast(Stage.NAMED);
    }

    /** Materials come from whoever has the case in hand. */
    boolean upload() {
        Stage stage = candidate.stage();
        if (stage == Stage.ENDED) {
            return false;
        }
        boolean delivered = stage.atLeast(Stage.DELIVERED);
        return user.has(UNIT_HR) && !delivered
                || user.has(DISTRICT) && stage.atLeast(Stage.PUBLICISED_INTERNALLY) && !delivered
                || user.has(CENTRE) && stage.atLeast(Stage.DISTRICT_AGREED) && !stage.atLeast(Stage.DETERMINED)
                || user.has(SECRETARIAT);
    }
}
