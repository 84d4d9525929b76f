package org.jiangxuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class WebSecurityTest {

    private static final String[] ENTERPRISE = {"UNIT_HR", "UNIT_HEAD", "UNIT_UNION"};

    @Test
    void enterprisesDoNotReachTheEngineWherePeopleAreReal() {
        assertThat(WebSecurity.engineUsers(new MockEnvironment()))
                .doesNotContain(ENTERPRISE)
                .contains("DISTRICT", "CENTRE", "AUTHORITY", "EXPERT", "ADMIN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "test"})
    void enterprisesReachItWhereAllPeopleAreInvented(String profile) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        assertThat(WebSecurity.engineUsers(environment)).contains(ENTERPRISE);
    }
}
