package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiangxuan.honour.HonourView;
import org.jiangxuan.honour.Honours;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.publicity.ObjectionLevel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The words in which the tests of phase 四、公示 tell what people do: up to three candidates of one unit. */
abstract class NoticeCase extends ObjectionCase {

    /** How the campaign's publicity begins, up to the end of the notice. */
    protected static final List<String> NOTICE = List.of(
            "phase-publicity",
            "start-publicity",
            "task-post-public-notice",
            "service-post-public-notice",
            "timer-public-notice",
            "service-close-public-notice",
            "gateway-notice-clean");

    protected static final List<String> PENDING = List.of("pending-objections", "start-pending", "task-first-key");
    protected static final List<String> GATHERED = List.of("service-gather-report", "gateway-anyone-to-report");
    protected static final List<String> REPORTED = List.of("task-report-to-government", "task-government-decision");
    protected static final List<String> APPROVED =
            List.of("gateway-government-approves", "task-announce", "service-announce", "gateway-anyone-left");

    @Autowired
    protected Honours honours;

    @Autowired
    private JdbcTemplate jdbc;

    /** The city has so many places on its list, no more and no fewer. */
    protected void quota(int places) {
        assertThat(jdbc.update(
                        "update campaign set definition = replace(definition, ?, ?) where id = ?",
                        "quota: {target: 20, tolerance: 2}",
                        "quota: {target: " + places + ", tolerance: 0}",
                        CAMPAIGN))
                .isOne();
        assertThat(campaigns.definition(CAMPAIGN).quota().most()).isEqualTo(places);
    }

    /** So many candidates of the unit, scored alike: the smaller number has the better place. */
    protected String[] scored(int count) {
        recommendationOpens();
        String[] numbers = new String[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = apply();
            consulted(numbers[i]);
        }
        recommended(numbers);
        received(numbers);
        moveTo("2021-07-05T00:00");
        for (String number : numbers) {
            reviewed(number);
            complete(number, "task-determination", Map.of("decision", "determined"));
        }
        sweep();
        moveTo("2021-07-19T00:00");
        formPanel();
        for (String number : numbers) {
            for (WorkItem sheet : openTasks(number, "task-expert-score")) {
                complete(sheet, Map.of("c4", 90, "c5", 80, "c6", 85));
            }
        }
        sweep();
        return numbers;
    }

    /** The panel votes for all of them; the city puts so many on its list. */
    protected void listed(int size, String... numbers) {
        String ballots = Arrays.stream(numbers).map(number -> number + " 7 0 0").collect(Collectors.joining("\n"));
        complete(
                CAMPAIGN,
                "task-panel-vote",
                Map.of("membersPresent", 7, "minutesNumber", "纪要〔2021〕1号", "ballots", ballots));
        complete(CAMPAIGN, "task-decide-list", Map.of("listSize", size));
    }

    /** So many candidates stand on the public notice, which was posted on 2 August and ends with 11 August. */
    protected String[] onNotice(int count) {
        String[] numbers = scored(count);
        listed(count, numbers);
        noticePosted();
        return numbers;
    }

    protected void noticePosted() {
        moveTo("2021-08-02T09:00");
        complete(
                CAMPAIGN,
                "task-post-public-notice",
                Map.of("postedOn", "2021-08-02", "noticeNumber", "公示〔2021〕1号", "url", "https://rsj.example.cn/1"));
        assertThat(timerDue(CAMPAIGN, "timer-public-notice")).isEqualTo(at("2021-08-12T00:00"));
    }

    protected void noticeEnds() {
        moveTo("2021-08-12T00:00");
    }

    /** One of two candidates is objected to on the notice, which then ends. */
    protected String[] oneOfTwoHeld() {
        String[] numbers = onNotice(2);
        moveTo("2021-08-10T10:00");
        objected(numbers[1], ObjectionLevel.PUBLIC);
        noticeEnds();
        return numbers;
    }

    protected void reported(int report, String day) {
        complete(
                CAMPAIGN,
                "task-report-to-government",
                Map.of(
                        "reportNumber",
                        "大人社请〔2021〕" + report + "号",
                        "reportedOn",
                        day,
                        "numbers",
                        String.join("\n", commendations.gather(CAMPAIGN).ready())));
    }

    protected void approved(String day, String strikes) {
        complete(
                CAMPAIGN,
                "task-government-decision",
                Map.of("decision", "approve", "approvalNumber", "大政〔2021〕30号", "approvedOn", day, "strikes", strikes));
    }

    protected void announced(String day) {
        complete(CAMPAIGN, "task-announce", Map.of("announcementNumber", "大人社发〔2021〕9号", "announcedOn", day));
    }

    /** Certificate, payment and benefits are registered. */
    protected void honoured(String number, String day) {
        complete(number, "task-issue-certificate", Map.of("issuedOn", day));
        complete(number, "task-pay-award", Map.of("paidOn", day, "voucher", "凭证1号"));
        complete(number, "task-register-benefits", Map.of("benefits", "纳入优秀技术工人休疗养范围"));
    }

    protected Map<String, String> certificates() {
        return honours.ofCampaign(CAMPAIGN).stream()
                .collect(Collectors.toMap(HonourView::number, HonourView::certificateNumber));
    }

    /** The campaign's steps in phase 四、公示, without its hourly sweeps and its reminders. */
    protected List<String> publicity() {
        return phase(CAMPAIGN);
    }

    /** A case's own steps from phase 四、公示 on, without those of what it calls. */
    protected List<String> publicityOf(String number) {
        return phase(number);
    }

    /** Of what was interrupted, the sub-processes and ends are kept. */
    private List<String> phase(String businessKey) {
        String process = businessKey.equals(CAMPAIGN) ? "selection-campaign" : "candidate";
        List<String> steps = time.steps(businessKey).stream()
                .filter(step -> step.process().equals(process))
                .filter(step -> !step.cancelled() || step.step().matches("(end|phase|pending)-.*"))
                .map(PassedStep::step)
                .filter(step -> !step.contains("sweep") && !step.contains("reminder") && !step.contains("overdue"))
                .toList();
        return steps.subList(steps.indexOf("phase-publicity"), steps.size());
    }

    protected static Map<String, Object> key(String decision) {
        Map<String, Object> values = new HashMap<>();
        values.put("decision", decision);
        values.put("reason", "市政府常务会议定于本周审议");
        return values;
    }
}
