package org.jiangxuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.platform.EngineUsers;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.servlet.ModelAndView;

class RefusalsTest {

    @Test
    void who_lost_a_race_is_told_that_nothing_was_kept() {
        ModelAndView page = new Refusals(new CurrentUsers(), new EngineUsers(new MockEnvironment()))
                .lostRace(new OptimisticLockingFailureException("lost"));

        assertThat(page.getStatus()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(page.getViewName()).isEqualTo("platform/refused");
        assertThat(page.getModel().get("sentence")).asString().contains("没有保存");
    }
}
