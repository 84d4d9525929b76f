package org.jiangxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.Set;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Withdrawals;
import org.jiangxuan.platform.GroupNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What befalls a case, on the pages where people register it: empty, refused and done. */
class CasePagesIT extends BrowserIT {

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void theUnitsDeskRegistersAnObjection(int width) {
        String number = consultedApplicant();
        moveTo("2021-06-23T09:00");
        ranked(onlyRound(), number);
        complete(onlyRound(), "task-post-internal-publicity", Map.of("postedOn", "2021-06-23", "place", "厂区公告栏"));
        Page page = loggedIn("hr" + UNIT, width, "/dossier/" + number);
        assertThat(page.getByText("正在本单位公示")).isVisible();
        link(page, "公示异议");
        assertThat(page.getByText("没有异议或线索。")).isVisible();
        kept(page, "objections-empty");

        page.locator("#objection-content").fill("所报的革新成果是班组集体完成的。");
        page.locator("#objectorName").fill("试验异议人");
        page.locator("#contact").fill("13900009876");
        page.locator("#postmarkedOn").fill("2021-06-24");
        button(page, "登记");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("不能晚于今天");
        assertThat(page.locator("#postmarkedOn")).isFocused();
        assertThat(page.locator("#objection-content")).hasValue("所报的革新成果是班组集体完成的。");
        assertThat(page.locator("#contact")).hasValue("13900009876");
        kept(page, "objections-refused");

        page.locator("#postmarkedOn").fill("");
        button(page, "登记");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("2021-Y00001");
        page.locator("#objection-content").fill("匿名来电：考勤不实。");
        button(page, "登记");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("没有真实姓名和联系方式");
        kept(page, "objections");

        page.navigate("/dossier/" + number);
        assertThat(page.getByText("有公示异议尚未办结")).isVisible();
        kept(page, "dossier-objected");

        page.navigate("/");
        link(page, "2021-Y00001");
        assertThat(page.getByText("试验异议人")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void theUnitsDeskCorrectsWhatWasRemarkedOn(int width) {
        recommendationOpens();
        String number = apply();
        complete(
                number,
                "task-enterprise-check",
                Map.of("opinion", "return", "remarks", "毕业院校：缺少校名\n手机号码：请核对", "signatory", "王人事"));
        Page page = loggedIn("hr" + UNIT, width, "/dossier/" + number);
        link(page, "去补正");
        assertThat(page.getByText("缺少校名")).isVisible();
        kept(page, "correction-empty");

        page.locator("#value-school").fill("大连技工学校");
        page.locator("#value-mobile").fill("1390000");
        button(page, "保存");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("手机号码");
        assertThat(page.locator("#value-school")).hasValue("大连技工学校");
        kept(page, "correction-refused");

        page.locator("#value-mobile").fill("");
        page.locator("#answer-mobile").fill("已与本人核对，号码没有错。");
        button(page, "保存");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("已保存");
        kept(page, "correction-saved");
        assertThat(candidates.get(number).person().school()).isEqualTo("大连技工学校");
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void theSecretariatTakesAReportOfAForgery(int width) {
        String number = consultedApplicant();
        Page page = loggedIn("secretariat1", width, "/dossier/" + number);
        link(page, "弄虚作假的核查与处理");
        assertThat(page.getByText("没有关于弄虚作假的反映。")).isVisible();
        kept(page, "revocation-empty");

        page.locator("#facts").fill("   ");
        button(page, "登记并提请核实");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        kept(page, "revocation-refused");

        page.locator("#facts").fill("所附获奖证书的编号查无记录，疑为伪造。");
        button(page, "登记并提请核实");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("2021-W00001");
        kept(page, "revocation");

        Page supervision = loggedIn("supervision1", width, "/login");
        link(supervision, "2021-W00001");
        assertThat(supervision.getByText("查无记录")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void theUnitsDeskRegistersAWithdrawal(int width) {
        String number = consultedApplicant();
        Page page = loggedIn("hr" + UNIT, width, "/dossier/" + number + "#withdrawal");
        page.getByText("登记本人书面撤回").click();
        page.locator("#withdraw-reason").fill("   ");
        page.locator("#withdraw-confirmed").press("Space");
        button(page, "撤回申报");
        assertThat(page.locator("#withdrawal").getByRole(AriaRole.ALERT)).isVisible();
        kept(page, "withdrawal-refused");

        page.locator("#withdraw-reason").fill("本人即将退休，不再参评。");
        page.locator("#withdraw-confirmed").press("Space");
        button(page, "撤回申报");
        assertThat(page.locator("#withdrawal")).containsText("本人即将退休");
        kept(page, "withdrawal");
        assertThat(outcome(number)).contains(Outcome.WITHDRAWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void theSecretariatCallsUpAReserve(int width) {
        String[] numbers = onTheNoticeAndInReserve();
        Page page = loggedIn("secretariat1", width, "/campaigns/" + CAMPAIGN);
        assertThat(page.locator("#reserve")).isHidden();
        withdrawals.withdraw(numbers[0], "本人即将退休", "hr" + UNIT);
        time.drain();

        page.reload();
        assertThat(page.locator("#reserve")).containsText(numbers[1]);
        kept(page, "reserve");
        page.locator("#reserve-reason").fill("第一名撤回，填补空缺");
        button(page, "递补");
        assertThat(page.locator("#reserve")).containsText("已递补 " + numbers[1]);
        kept(page, "reserve-called-up");

        time.drain();
        assertThat(openTasks(numbers[1], "task-post-own-publicity")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void theSecretariatGivesAScoringTaskToAnotherExpert(int width) {
        String number = underEvaluation();
        Page page = loggedIn("secretariat1", width, "/campaigns/" + CAMPAIGN + "#hand-overs");
        kept(page, "hand-overs-empty");
        page.locator("#hand-over-number").fill(number);
        page.locator("#hand-over-expert").selectOption("expert1");
        page.locator("#hand-over-reason").fill("因病住院，不能按时评分。");
        button(page, "收回并换人");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("专家库中已没有可替换的专家");
        assertThat(page.locator("#hand-over-reason")).hasValue("因病住院，不能按时评分。");
        kept(page, "hand-overs-refused");

        accounts.ensureUser("expert8", "试验专家八", PASSWORD, Set.of(GroupNames.EXPERTS));
        button(page, "收回并换人");
        assertThat(page.getByText("2021年7月19日（周一）由 expert8 代替 expert1 评分")).isVisible();
        assertThat(page.locator("#recusal-expert")).containsText("expert8");
        kept(page, "hand-overs");

        page.navigate("/dossier/" + number);
        assertThat(page.getByText("已换人评分")).isVisible();
    }

    private String consultedApplicant() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        return number;
    }

    /** Two from one unit: the first is proposed and on the notice, the second in reserve. */
    private String[] onTheNoticeAndInReserve() {
        assertThat(jdbc.update(
                        "update campaign set definition = replace(definition, ?, ?) where id = ?",
                        "quota: {target: 20, tolerance: 2}",
                        "quota: {target: 1, tolerance: 0}",
                        CAMPAIGN))
                .isOne();
        recommendationOpens();
        String[] numbers = {apply(), apply()};
        for (String number : numbers) {
            consulted(number);
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
            scored(number);
        }
        voted(numbers[0], "7 0 0\n" + numbers[1] + " 7 0 0");
        complete(CAMPAIGN, "task-decide-list", Map.of("listSize", 1));
        moveTo("2021-08-02T09:00");
        complete(
                CAMPAIGN,
                "task-post-public-notice",
                Map.of("postedOn", "2021-08-02", "noticeNumber", "公示〔2021〕1号", "url", "https://rsj.example.cn/1"));
        return numbers;
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
