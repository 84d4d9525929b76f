package org.jiangxuan.process.identity;

import java.util.Set;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.StartRefused;
import org.jiangxuan.registry.Accounts;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Sees to it, before anybody can reach the application, that there is an administrator: the one that the environment names
 * when there is none yet. Without any, the engine would let whoever comes first make themselves one (CVE-2026-77226).
 */
@Component
@Profile("!demo & !rehearsal & !test")
class FirstAdministrator implements SmartInitializingSingleton {

    private static final String NAME = "系统管理员";
    /** What the engine accepts as an id. */
    private static final String ID = "[a-zA-Z0-9]{1,64}";

    private static final int SHORTEST_PASSWORD = 12;
    private static final String ADVICE =
            "请设置环境变量 JIANGXUAN_ADMIN_ID（只含字母和数字）和 JIANGXUAN_ADMIN_PASSWORD（至少 " + SHORTEST_PASSWORD + " 位），启动后即可取消。";

    private final Accounts accounts;
    private final StartupLock lock;
    private final String id;
    private final String password;

    FirstAdministrator(
            Accounts accounts,
            StartupLock lock,
            @Value("${jiangxuan.administrator.id:}") String id,
            @Value("${jiangxuan.administrator.password:}") String password) {
        this.accounts = accounts;
        this.lock = lock;
        this.id = id.strip();
        this.password = password;
    }

    /** @throws StartRefused when there is no administrator and the environment names none that could be one */
    @Override
    public void afterSingletonsInstantiated() {
        if (present()) {
            return;
        }
        if (id.isEmpty() || password.isEmpty()) {
            throw new StartRefused("还没有系统管理员，系统不能启动。", ADVICE);
        }
        if (!id.matches(ID)) {
            throw new StartRefused("首个系统管理员的账号只能含字母和数字，不超过 64 位，系统不能启动。", ADVICE);
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new StartRefused("首个系统管理员的密码不足 " + SHORTEST_PASSWORD + " 位，系统不能启动。", ADVICE);
        }
        lock.whileHeld(this::make);
    }

    /** Unless another node of the same start has been faster. */
    private void make() {
        if (!present()) {
            accounts.ensureGroup(GroupNames.ADMIN, NAME);
            accounts.ensureUser(id, NAME, password, Set.of(GroupNames.ADMIN));
        }
    }

    private boolean present() {
        return !accounts.members(GroupNames.ADMIN).isEmpty();
    }
}
