package org.jiangxuan.process.engine;

import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.jiangxuan.process.guard.AdHocExpressionGuard;
import org.jiangxuan.process.guard.TaskGuard;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** What configuration keys cannot say of the engine; it also makes the engine wait for the migrations. */
@Component
@DependsOnDatabaseInitialization
class EnginePlugin extends AbstractProcessEnginePlugin {

    private final ListableBeanFactory beans;

    EnginePlugin(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine instanceof SpringProcessEngineConfiguration spring) {
            spring.setBeans(new ModelBeans(beans));
        }
        // a candidate group may do its task, not reassign it nor change variables past the form
        engine.setDefaultUserPermissionForTask(Permissions.TASK_WORK);
        engine.setEnforceSpecificVariablePermission(true);
        // each failed login delays the next, up to a minute; a lock for good would let a stranger shut anybody out
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        engine.setResourceAuthorizationProvider(new TaskRights());
        engine.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
        engine.setCustomSessionFactories(List.of(DirectAuthorizations.FACTORY));
        engine.setCustomHistoryLevels(List.of(new CaseHistory()));
        engine.setDmnEngineConfiguration(new DefaultDmnEngineConfiguration().feelEngineFactory(ReadOnceFeel::new));
        // a refusal is no failure: what is one, the outermost interceptor logs
        engine.setEnableCmdExceptionLogging(false);
        // a row for each assignment, which only the vendor's licences ask for
        engine.setTaskMetricsEnabled(false);
        engine.setInvocationsPerBatchJob(10);
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfigurationImpl.HISTORY_REMOVAL_TIME_STRATEGY_START);

        // an interceptor is a link of one chain, so that each of the engine's two chains gets its own
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new RefusalInterceptor(), new AdHocExpressionGuard()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                List.of(new RefusalInterceptor(), new AdHocExpressionGuard()));
        engine.setCustomPostCommandInterceptorsTxRequired(List.of(new TaskGuard()));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(List.of(new TaskGuard()));
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        DirectAuthorizations.requireNoneThatRevokes(engine.getAuthorizationService());
    }
}
