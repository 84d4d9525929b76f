package org.jiangxuan.dossier;

import static org.jiangxuan.platform.Role.CITY_REVIEW;
import static org.jiangxuan.platform.Role.SECRETARIAT;
import static org.jiangxuan.platform.Role.SUPERVISION;
import static org.jiangxuan.platform.Role.UNIT_HEAD;
import static org.jiangxuan.platform.Role.UNIT_HR;
import static org.jiangxuan.platform.Role.UNIT_UNION;

import java.util.Arrays;
import java.util.List;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.publicity.ObjectionLevel;

/**
 * What a person who may see a candidate may see of objections against them: the unit's own people those inside the unit,
 * the city all; who objects only whoever takes it in or judges it, whose identity is protected otherwise.
 */
record ObjectionRights(CurrentUser user) {

    /** Levels whose objections the person may read; none for a stranger to all of them. */
    List<ObjectionLevel> readable() {
        return levels(user.hasAny(UNIT_HR, UNIT_HEAD, UNIT_UNION, CITY_REVIEW, SECRETARIAT, SUPERVISION), city());
    }

    /** Levels at which the person registers what came in. */
    List<ObjectionLevel> registers() {
        return levels(user.has(UNIT_HR), user.has(SECRETARIAT));
    }

    /** Whether the person learns who objects at this level. */
    boolean objector(ObjectionLevel level) {
        return level == ObjectionLevel.INTERNAL ? user.hasAny(UNIT_HR, UNIT_HEAD) : user.has(SECRETARIAT);
    }

    private boolean city() {
        return user.hasAny(CITY_REVIEW, SECRETARIAT, SUPERVISION);
    }

    private static List<ObjectionLevel> levels(boolean internal, boolean toPublic) {
        return Arrays.stream(ObjectionLevel.values())
                .filter(level -> level == ObjectionLevel.INTERNAL ? internal : toPublic)
                .toList();
    }
}
