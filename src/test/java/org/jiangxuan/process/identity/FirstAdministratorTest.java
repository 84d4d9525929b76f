package org.jiangxuan.process.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.StartRefused;
import org.jiangxuan.registry.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstAdministratorTest {

    private static final String PASSWORD = "twelve-signs";

    /** No other node starts. */
    private static final StartupLock ALONE = Runnable::run;

    private final SampleAccounts accounts = new SampleAccounts();

    @Test
    void theOneThatTheEnvironmentNamesIsMade() {
        new FirstAdministrator(accounts, ALONE, " root1 ", PASSWORD).afterSingletonsInstantiated();

        assertThat(accounts.administrators).containsExactly("root1");
    }

    @Test
    void whereThereIsOneTheEnvironmentIsNotAsked() {
        accounts.administrators.add("present");

        new FirstAdministrator(accounts, ALONE, "", "").afterSingletonsInstantiated();
        new FirstAdministrator(accounts, ALONE, "another", PASSWORD).afterSingletonsInstantiated();

        assertThat(accounts.administrators).containsExactly("present");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 还没有系统管理员",
        "root1, '', 还没有系统管理员",
        "'', twelve-signs, 还没有系统管理员",
        "a@b.cn, twelve-signs, 只能含字母和数字",
        "root1, short, 不足 12 位"
    })
    void withoutOneTheStartIsRefusedWithASentence(String id, String password, String sentence) {
        assertThatThrownBy(() -> new FirstAdministrator(accounts, ALONE, id, password).afterSingletonsInstantiated())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(sentence);
        assertThat(accounts.administrators).isEmpty();
    }

    @Test
    void aFasterNodesAdministratorIsEnough() {
        StartupLock waited = action -> {
            accounts.administrators.add("faster");
            action.run();
        };

        new FirstAdministrator(accounts, waited, "root1", PASSWORD).afterSingletonsInstantiated();

        assertThat(accounts.administrators).containsExactly("faster");
    }

    private static class SampleAccounts implements Accounts {

        final List<String> administrators = new ArrayList<>();

        @Override
        public void ensureGroup(String id, String name) {}

        @Override
        public void ensureUser(String id, String displayName, String password, Set<String> groups) {
            administrators.add(id);
        }

        @Override
        public List<String> members(String group) {
            return group.equals(GroupNames.ADMIN) ? List.copyOf(administrators) : List.of();
        }
    }
}
