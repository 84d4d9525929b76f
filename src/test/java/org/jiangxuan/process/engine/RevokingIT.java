package org.jiangxuan.process.engine;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.camunda.bpm.engine.ProcessEngine;
import org.jiangxuan.IntegrationTest;
import org.jiangxuan.platform.StartRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An authorization that revokes, from before they were refused, would keep nobody out: no node starts beside one. */
class RevokingIT extends IntegrationTest {

    @Autowired
    private EnginePlugin plugin;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void oneOfAnEarlierRelease() {
        jdbc.update(
                "insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, USER_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)"
                        + " values ('revoking', 1, 2, 'somebody', 7, '*', 0)");
    }

    @AfterEach
    void none() {
        jdbc.update("delete from ACT_RU_AUTHORIZATION where ID_ = 'revoking'");
    }

    @Test
    void noNodeStartsBesideOne() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> plugin.postProcessEngineBuild(engine))
                .withMessageStartingWith("有1条“撤销”（REVOKE）类授权");
    }

    @Test
    void aNodeStartsOnceItIsGone() {
        none();

        plugin.postProcessEngineBuild(engine);
    }
}
