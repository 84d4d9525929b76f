package org.jiangxuan.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.jiangxuan.campaign.CalendarChanges;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.WindowExtensions;
import org.jiangxuan.campaign.WindowExtensions.Following;
import org.springframework.beans.factory.annotation.Autowired;

/** The words in which the tests of changes tell what is decided while people wait. */
abstract class ChangeCase extends ProcessTest {

    static final LocalDate JUNE_28 = LocalDate.of(2021, 6, 28);
    static final LocalDate JULY_5 = LocalDate.of(2021, 7, 5);
    static final String BY = "secretariat1";

    @Autowired
    CalendarChanges calendarChanges;

    @Autowired
    WindowExtensions extensions;

    String posted() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        String round = onlyRound();
        moveTo("2021-06-23T09:00");
        ranked(round, number);
        complete(round, "task-post-internal-publicity", Map.of("postedOn", "2021-06-23", "place", "厂区公告栏"));
        return round;
    }

    void declare(LocalDate day) {
        calendarChanges.declare(day, true, "临时放假", BY);
        time.drain();
    }

    void extend(LocalDate until) {
        extensions.extend(CAMPAIGN, CampaignWindow.RECOMMENDATION, until, "材料较多", BY, Following.MOVE_ALONG);
        time.drain();
    }

    Instant variable(String businessKey, String name) {
        Date value = (Date) runtime.createVariableInstanceQuery()
                .processInstanceIdIn(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .singleResult()
                        .getId())
                .variableName(name)
                .singleResult()
                .getValue();
        return value.toInstant();
    }

    Job timer(String businessKey, String activityId) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult()
                .getId();
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(activityId)
                .singleResult();
    }
}
