package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.jiangxuan.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class DeploymentIT extends IntegrationTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    @Qualifier("processDeployment")
    private SmartInitializingSingleton deployment;

    @Test
    void a_second_start_deploys_nothing_new() {
        long definitions = repository.createProcessDefinitionQuery().count();
        assertThat(definitions).isEqualTo(8);

        deployment.afterSingletonsInstantiated();

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(1);
        assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(definitions);
    }
}
