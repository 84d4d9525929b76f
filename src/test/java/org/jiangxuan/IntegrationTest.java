package org.jiangxuan;

import java.time.LocalDateTime;
import java.util.Date;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.jiangxuan.platform.ChinaTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application over a real database and engine, on a web port of its own. Each test begins with empty tables, on
 * the day the 2021 notice was printed; time stands still until the test moves it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(Statements.class)
public abstract class IntegrationTest {

    /** The notice was printed on this day. */
    protected static final LocalDateTime PRINTED = LocalDateTime.of(2021, 6, 16, 9, 0);

    @Autowired
    private DataSource dataSource;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    @Qualifier("applicationTaskExecutor")
    private ThreadPoolTaskExecutor listeners;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
    }

    @BeforeEach
    protected void beginEmptyOnTheDayOfTheNotice() throws InterruptedException {
        awaitListeners();
        TestDatabase.empty(dataSource);
        ClockUtil.setCurrentTime(Date.from(PRINTED.atZone(ChinaTime.ZONE).toInstant()));
        BpmnAwareTests.init(engine);
    }

    @AfterEach
    void forgetTheUser() {
        engine.getIdentityService().clearAuthentication();
        BpmnAwareTests.reset();
    }

    /** Waits until what listens to events after a commit has had its say. */
    protected void awaitListeners() throws InterruptedException {
        while (listeners.getActiveCount() > 0
                || !listeners.getThreadPoolExecutor().getQueue().isEmpty()) {
            Thread.sleep(5);
        }
    }
}
