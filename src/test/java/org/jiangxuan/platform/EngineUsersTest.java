package org.jiangxuan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class EngineUsersTest {

    private static final Role[] ENTERPRISE = {Role.UNIT_HR, Role.UNIT_HEAD, Role.UNIT_UNION};

    @Test
    void enterprisesDoNotReachTheEngineWherePeopleAreReal() {
        EngineUsers users = new EngineUsers(new MockEnvironment());
        assertThat(users.roles())
                .doesNotContain(ENTERPRISE)
                .contains(Role.DISTRICT, Role.CENTRE, Role.AUTHORITY, Role.EXPERT, Role.ADMIN);
        assertThat(users.includes(person(Role.UNIT_HR, Role.UNIT_UNION))).isFalse();
        assertThat(users.includes(person())).isFalse();
        assertThat(users.includes(person(Role.UNIT_HR, Role.EXPERT))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "test"})
    void enterprisesReachItWhereAllPeopleAreInvented(String profile) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        assertThat(new EngineUsers(environment).roles()).contains(ENTERPRISE);
    }

    private static CurrentUser person(Role... roles) {
        return new CurrentUser("person", "试验人", Set.of(roles), null, null, null);
    }
}
