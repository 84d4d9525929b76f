package org.jiangxuan.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.junit.jupiter.api.Test;

/** The engine accepts every model and form in one deployment. */
class DeployTest {

    @Test
    void theEngineDeploysEveryModelAndForm() {
        ProcessEngine engine = engine();
        try {
            DeploymentBuilder builder = engine.getRepositoryService().createDeployment();
            ModelFiles.all()
                    .forEach(path -> builder.addString(path.getFileName().toString(), ModelFiles.read(path)));
            DeploymentWithDefinitions deployed = builder.deployWithResult();
            assertThat(deployed.getDeployedProcessDefinitions())
                    .extracting(definition -> definition.getKey() + " " + definition.getVersionTag() + " "
                            + definition.getHistoryTimeToLive())
                    .containsExactlyInAnyOrder(
                            "selection-campaign 2021.1 3650",
                            "candidate 2021.1 3650",
                            "correction 2021.1 3650",
                            "objection 2021.1 3650",
                            "own-publicity 2021.1 3650",
                            "revocation 2021.1 3650",
                            "unit-recommendation 2021.1 3650",
                            "honour 2021.1 3650");
            assertThat(deployed.getDeployedDecisionDefinitions())
                    .extracting(decision -> decision.getKey() + " " + decision.getHistoryTimeToLive())
                    .containsExactly("eligibility 3650");
        } finally {
            engine.close();
        }
    }

    private static ProcessEngine engine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("models");
        configuration.setJdbcUrl("jdbc:h2:mem:models;DB_CLOSE_DELAY=-1");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        return configuration.buildProcessEngine();
    }
}
