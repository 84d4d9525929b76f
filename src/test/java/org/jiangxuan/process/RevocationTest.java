package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.honour.Revocations;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.registry.BanRegister;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports of a forgery, in the words of {@link ProcessTest}; and one candidate all the way to the naming. */
abstract class RevocationTest extends ProcessTest {

    protected static final Map<String, Object> SUBSTANTIATED =
            Map.of("decision", "substantiated", "findings", "发证单位查无此证。");
    protected static final Map<String, Object> REVOKE = Map.of("decision", "revoke", "reason", "伪造获奖证书。");
    protected static final Map<String, Object> CONFIRM = Map.of("decision", "confirm", "reason", "同意。");

    @Autowired
    protected Revocations revocations;

    @Autowired
    protected BanRegister bans;

    protected String report(String number) {
        String key = revocations.report(number, "获奖证书系伪造，有发证单位来函为证。", "supervision1");
        time.drain();
        return key;
    }

    protected void heard(String key, String day) {
        complete(key, "task-hear-person", Map.of("heardOn", day, "statement", "本人承认证书系购买。"));
    }

    /** On 18 June the secretariat has decided to revoke; the second key is out. */
    protected String decided(String number) {
        String key = report(number);
        complete(key, "task-verify-report", SUBSTANTIATED);
        heard(key, "2021-06-18");
        complete(key, "task-revocation-decision", REVOKE);
        return key;
    }

    protected boolean banned(String number) {
        return bans.isBanned(candidates.get(number).identityNumber());
    }

    protected void as(String person, WorkItem item, Map<String, Object> values) {
        workList.claim(item.id(), person);
        workList.complete(item.id(), person, values);
    }

    /** One candidate all the way to the announcement on 12 August. */
    protected String named() {
        String number = underEvaluation();
        named(number);
        return number;
    }

    /** From the beginning of the evaluation to the announcement. */
    protected void named(String number) {
        scored(number);
        voted(number, "7 0 0");
        complete(CAMPAIGN, "task-decide-list", Map.of("listSize", 1));
        moveTo("2021-08-02T09:00");
        posted();
        moveTo("2021-08-12T00:00");
        announced(List.of(number));
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.NAMED);
    }

    protected void posted() {
        complete(
                CAMPAIGN,
                "task-post-public-notice",
                Map.of("postedOn", "2021-08-02", "noticeNumber", "公示〔2021〕1号", "url", "https://rsj.example.cn/1"));
        assertThat(timerDue(CAMPAIGN, "timer-public-notice")).isEqualTo(at("2021-08-12T00:00"));
    }

    /** They are reported, approved and announced. */
    protected void announced(List<String> numbers) {
        complete(
                CAMPAIGN,
                "task-report-to-government",
                Map.of("reportNumber", "请示1号", "reportedOn", "2021-08-12", "numbers", String.join("\n", numbers)));
        complete(
                CAMPAIGN,
                "task-government-decision",
                Map.of("decision", "approve", "approvalNumber", "批复1号", "approvedOn", "2021-08-12"));
        complete(CAMPAIGN, "task-announce", Map.of("announcementNumber", "决定1号", "announcedOn", "2021-08-12"));
    }

    protected void settled(String number) {
        complete(number, "task-issue-certificate", Map.of("issuedOn", "2021-08-12"));
        complete(number, "task-pay-award", Map.of("paidOn", "2021-08-12", "voucher", "凭证1号"));
        complete(number, "task-register-benefits", Map.of("benefits", "纳入优秀技术工人休疗养范围"));
    }

    protected void theCampaignCloses() {
        sweep();
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.CLOSED);
        assertThat(time.state()).isEqualTo(new EngineState(0, 0, 0));
    }
}
