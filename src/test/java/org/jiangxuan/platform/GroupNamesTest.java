package org.jiangxuan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jiangxuan.CreditCodes;
import org.junit.jupiter.api.Test;

class GroupNamesTest {

    private static final String CODE = "91210211HNXK1DWRUJ";

    @Test
    void groupsTellRolesAndScope() {
        CurrentUser hr = GroupNames.fromGroups("a", "甲", List.of(GroupNames.unitHr(CODE), GroupNames.unitUnion(CODE)));
        assertThat(hr.roles()).containsExactlyInAnyOrder(Role.UNIT_HR, Role.UNIT_UNION);
        assertThat(hr.unitCode()).isEqualTo(CODE);
        assertThat(GroupNames.fromGroups("b", "乙", List.of(GroupNames.region("JPXQ")))
                        .regionCode())
                .isEqualTo("JPXQ");
        assertThat(GroupNames.fromGroups("c", "丙", List.of(GroupNames.authority("GA")))
                        .authorityCode())
                .isEqualTo("GA");
        assertThat(GroupNames.fromGroups("d", "丁", List.of(GroupNames.ADMIN, "unknown"))
                        .roles())
                .containsExactly(Role.ADMIN);
    }

    @Test
    void rolesAndScopeTellTheGroups() {
        for (String group : List.of(
                GroupNames.unitHr(CODE), GroupNames.region("210202"), GroupNames.authority("GA"), GroupNames.EXPERTS)) {
            assertThat(GroupNames.of(GroupNames.fromGroups("a", "甲", List.of(group))))
                    .isEqualTo(Set.of(group));
        }
    }

    @Test
    void anAccountOfTwoUnitsIsRefused() {
        List<String> groups = List.of(GroupNames.unitHr(CODE), GroupNames.unitHr(CreditCodes.nth(1)));
        assertThatThrownBy(() -> GroupNames.fromGroups("a", "甲", groups)).hasMessageContaining("分设账号");
    }
}
