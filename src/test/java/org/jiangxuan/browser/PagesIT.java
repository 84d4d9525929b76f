package org.jiangxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page shows itself on an office screen and on a phone; pictures of all are kept. */
class PagesIT extends BrowserIT {

    private String number = "";

    @BeforeEach
    void aCandidateIsWithTheDistrict() {
        recommendationOpens();
        number = apply();
        consulted(number);
        recommended(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void beforeTheLogin(int width) {
        Page page = someone(width);

        page.navigate("/");
        assertThat(headline(page)).containsText("大连工匠");
        kept(page, "front-page-anonymous");

        page.navigate("/login");
        assertThat(page.getByLabel("账号")).isVisible();
        kept(page, "login");

        page.getByLabel("账号").fill("district" + REGION);
        page.getByLabel("密码").fill("not the password");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登录").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        kept(page, "login-failed");
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void asTheDistrict(int width) {
        Page page = loggedIn("district" + REGION, width, "/login");
        assertThat(headline(page)).containsText("大连工匠");
        kept(page, "front-page");

        page.navigate("/dossier");
        assertThat(page.getByText(number)).isVisible();
        kept(page, "candidates");

        page.navigate("/dossier/" + number);
        assertThat(headline(page)).containsText(number);
        kept(page, "dossier");

        page.navigate("/dossier/2021-99999");
        kept(page, "not-found");

        page.navigate("/dossier/" + number + "/withdraw");
        assertThat(headline(page)).containsText("不能直接打开");
        kept(page, "address-of-a-form");

        page.navigate(Tasklist.ADDRESS);
        new Tasklist(page).pick("待办任务");
        assertThat(new Tasklist(page).tasks()).hasCount(1);
        picture(page, "tasklist");
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void asTheSecretariat(int width) {
        Page page = loggedIn("secretariat1", width, "/campaigns/" + CAMPAIGN);
        assertThat(headline(page)).containsText("大连工匠");
        kept(page, "campaign");

        page.navigate("/rounds/" + onlyRound());
        kept(page, "round");
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void changesOfCalendarAndWindows(int width) {
        Page page = loggedIn("secretariat1", width, "/campaigns/" + CAMPAIGN + "/changes");
        assertThat(headline(page)).containsText("节假日和期限调整");
        kept(page, "changes-empty");

        page.locator("#phase").selectOption("PUBLICITY");
        page.locator("#until").fill("2021-08-20");
        page.locator("#extension-reason").fill("材料较多");
        page.locator("#extension button").click();
        assertThat(page.locator(".field.wrong .field-error")).containsText("须晚于");
        kept(page, "changes-refused");

        page.locator("#phase").selectOption("RECOMMENDATION");
        page.locator("#until").fill("2021-07-05");
        page.locator("#extension button").click();
        assertThat(page.locator("#counts")).containsText("推荐期截止仍未报送");
        kept(page, "changes-preview");
        page.locator("#preview button").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("审核阶段");
        kept(page, "changes-collision");

        page.locator("input[name=along]").check();
        page.locator("#preview button").click();
        assertThat(page.locator("#moves")).containsText("材料较多");
        page.locator("#day").fill("2021-07-05");
        page.locator("#holiday-reason").fill("台风停工");
        page.locator("#holiday button").click();
        page.locator("#preview button").click();
        assertThat(page.locator("#days")).containsText("台风停工");
        kept(page, "changes-decided");
    }

    private static Locator headline(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
