package org.jiangxuan.process.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jiangxuan.IntegrationTest;
import org.jiangxuan.platform.OpenCount;
import org.jiangxuan.platform.WorkList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpenTasksIT extends IntegrationTest {

    private static final Instant DUE = Instant.parse("2021-07-02T16:00:00Z");

    @Autowired
    private WorkList workList;

    @Autowired
    private ProcessEngine engine;

    private String deployment = "";

    @AfterEach
    void undeploy() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void openTasksAreCountedPerGroupAndThoseOfOneExpertForTheExperts() {
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "counted.bpmn",
                        Bpmn.createExecutableProcess("counted")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .parallelGateway("fork")
                                .userTask("centre")
                                .camundaCandidateGroups("centre")
                                .camundaDueDate("2021-07-02T12:00:00")
                                .moveToNode("fork")
                                .userTask("expert")
                                .camundaAssignee("expert1")
                                .camundaDueDate("2021-07-02T12:00:00")
                                .moveToNode("fork")
                                .userTask("later")
                                .camundaCandidateGroups("centre")
                                .camundaDueDate("2021-07-05T12:00:00")
                                .done())
                .deploy()
                .getId();
        engine.getRuntimeService().startProcessInstanceByKey("counted", Map.of("campaign", "dalian-2021"));
        engine.getRuntimeService().startProcessInstanceByKey("counted", Map.of("campaign", "dalian-2021"));
        engine.getRuntimeService().startProcessInstanceByKey("counted", Map.of("campaign", "another"));
        assertThat(workList.openByGroup("dalian-2021", DUE))
                .containsExactly(new OpenCount("centre", 2), new OpenCount("experts", 2));
    }
}
