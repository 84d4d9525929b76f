package org.jiangxuan.platform;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ids of the groups that accounts belong to and tasks are offered to; only letters and digits, as the engine wants. */
public final class GroupNames {

    public static final String CENTRE = "centre";
    public static final String CITY_REVIEW = "cityreview";
    public static final String SECRETARIAT = "secretariat";
    public static final String EXPERTS = "experts";
    public static final String FINANCE = "finance";
    public static final String GOVERNMENT = "government";
    public static final String SUPERVISION = "supervision";
    public static final String ADMIN = "camunda-admin";

    private static final Map<String, Role> CITY = Map.of(
            CENTRE, Role.CENTRE,
            CITY_REVIEW, Role.CITY_REVIEW,
            SECRETARIAT, Role.SECRETARIAT,
            EXPERTS, Role.EXPERT,
            FINANCE, Role.FINANCE,
            GOVERNMENT, Role.GOVERNMENT,
            SUPERVISION, Role.SUPERVISION,
            ADMIN, Role.ADMIN);
    private static final Pattern UNIT = Pattern.compile("unit([0-9A-Z]{18})(hr|head|union)");
    private static final Pattern REGION = Pattern.compile("region([0-9A-Z]+)");
    private static final Pattern AUTHORITY = Pattern.compile("authority([0-9A-Z]+)");

    private GroupNames() {}

    /** HR of the enterprise with this credit code. */
    public static String unitHr(String creditCode) {
        return "unit" + creditCode + "hr";
    }

    /** Head of the enterprise with this credit code. */
    public static String unitHead(String creditCode) {
        return "unit" + creditCode + "head";
    }

    /** Union of the enterprise with this credit code. */
    public static String unitUnion(String creditCode) {
        return "unit" + creditCode + "union";
    }

    /** HR bureau of the region with this code. */
    public static String region(String regionCode) {
        return "region" + regionCode;
    }

    /** Liaison of the authority with this code. */
    public static String authority(String authorityCode) {
        return "authority" + authorityCode;
    }

    /** The person's roles and scope as their groups tell; groups that are not ours say nothing. */
    public static CurrentUser fromGroups(String id, String name, Collection<String> groups) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        String unit = null;
        String region = null;
        String authority = null;
        for (String group : groups) {
            Role city = CITY.get(group);
            Matcher ofUnit = UNIT.matcher(group);
            if (city != null) {
                roles.add(city);
            } else if (ofUnit.matches()) {
                roles.add(unitRole(ofUnit.group(2)));
                unit = only(unit, ofUnit.group(1), id);
            } else if (REGION.matcher(group).matches()) {
                roles.add(Role.DISTRICT);
                region = only(region, group.substring("region".length()), id);
            } else if (AUTHORITY.matcher(group).matches()) {
                roles.add(Role.AUTHORITY);
                authority = only(authority, group.substring("authority".length()), id);
            }
        }
        return new CurrentUser(id, name, roles, unit, region, authority);
    }

    /** The groups that a person's roles and scope stand for. */
    public static Set<String> of(CurrentUser user) {
        Set<String> groups = new LinkedHashSet<>();
        CITY.forEach((group, role) -> {
            if (user.has(role)) {
                groups.add(group);
            }
        });
        String unit = user.unitCode();
        if (unit != null) {
            addIf(groups, user.has(Role.UNIT_HR), unitHr(unit));
            addIf(groups, user.has(Role.UNIT_HEAD), unitHead(unit));
            addIf(groups, user.has(Role.UNIT_UNION), unitUnion(unit));
        }
        if (user.regionCode() != null) {
            addIf(groups, user.has(Role.DISTRICT), region(user.regionCode()));
        }
        if (user.authorityCode() != null) {
            addIf(groups, user.has(Role.AUTHORITY), authority(user.authorityCode()));
        }
        return groups;
    }

    private static void addIf(Set<String> groups, boolean member, String group) {
        if (member) {
            groups.add(group);
        }
    }

    private static Role unitRole(String suffix) {
        return switch (suffix) {
            case "hr" -> Role.UNIT_HR;
            case "head" -> Role.UNIT_HEAD;
            default -> Role.UNIT_UNION;
        };
    }

    /** An account acts for one unit, one region, one authority: two would make its scope a matter of luck. */
    private static String only(@Nullable String had, String found, String account) {
        if (had != null && !had.equals(found)) {
            throw new IllegalStateException("账号 " + account + " 同时属于多个单位、地区或部门，请管理员为其分设账号。");
        }
        return found;
    }
}
