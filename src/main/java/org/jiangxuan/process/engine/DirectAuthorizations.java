package org.jiangxuan.process.engine;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jiangxuan.platform.StartRefused;
import org.jspecify.annotations.Nullable;

/**
 * Checks a person's rights by the groups that the person has. The engine's own manager first drops the groups that hold no
 * right at all, to shorten its query, and to know them it reads every right there is: each open task gives one to each
 * group it is offered to, so that doing one task would cost what all open tasks are. What is allowed is the same.
 *
 * <p>What nobody was granted, nobody may: an authorization that revokes would have to be asked for by every command, and is
 * refused instead. With one from before, which would no longer keep anybody out, the application does not start.
 */
class DirectAuthorizations extends AuthorizationManager {

    /** Opens one for each command, as the engine does with its own. */
    static final SessionFactory FACTORY = new SessionFactory() {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new DirectAuthorizations();
        }
    };

    @Override
    public void insert(DbEntity entity) {
        if (entity instanceof Authorization authorization
                && authorization.getAuthorizationType() == Authorization.AUTH_TYPE_REVOKE) {
            throw new BadUserRequestException("不使用“撤销”类授权；请删除相应的授予，未授予的一律不允许");
        }
        super.insert(entity);
    }

    /** @throws StartRefused when an authorization of an earlier release revokes */
    static void requireNoneThatRevokes(AuthorizationService authorizations) {
        long revoking = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_REVOKE)
                .count();
        if (revoking > 0) {
            throw new StartRefused(
                    "有" + revoking + "条“撤销”（REVOKE）类授权，本版本不使用。",
                    "请由数据库管理员删除它们（delete from ACT_RU_AUTHORIZATION where TYPE_ = 2）再启动，" + "随即在引擎管理页删除有关人员相应的授予。");
        }
    }

    @Override
    public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groups) {
        return groups == null ? List.of() : groups;
    }
}
