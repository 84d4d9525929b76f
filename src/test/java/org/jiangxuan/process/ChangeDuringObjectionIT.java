package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiangxuan.publicity.ObjectionLevel.INTERNAL;

import java.time.LocalDate;
import java.util.Map;
import org.jiangxuan.campaign.CalendarChanges;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A holiday is declared while a candidate is published once more, alone. */
class ChangeDuringObjectionIT extends ObjectionCase {

    @Autowired
    private CalendarChanges calendar;

    @Test
    void the_candidates_own_publicity_ends_a_working_day_later() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        String round = onlyRound();
        moveTo("2021-06-21T09:00");
        ranked(round, number);
        complete(round, "task-post-internal-publicity", Map.of("postedOn", "2021-06-21", "place", "厂区公告栏"));
        moveTo("2021-06-23T10:00");
        String key = objected(number, INTERNAL);
        investigated(key);
        concluded(key, "republicise");
        complete(key, "task-post-own-publicity", Map.of("postedOn", "2021-06-23", "place", "厂区公告栏"));
        assertThat(timerDue(key, "timer-own-publicity")).isEqualTo(at("2021-07-01T00:00"));

        calendar.declare(LocalDate.of(2021, 6, 28), true, "临时放假", "secretariat1");
        time.drain();

        assertThat(timerDue(key, "timer-own-publicity")).isEqualTo(at("2021-07-02T00:00"));
        moveTo("2021-07-01T00:00");
        assertThat(openTasks(key, "task-register-own-publicity-result")).isEmpty();
        moveTo("2021-07-02T00:00");
        assertThat(openTasks(key, "task-register-own-publicity-result")).hasSize(1);
    }
}
