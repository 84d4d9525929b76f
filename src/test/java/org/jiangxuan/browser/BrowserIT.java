package org.jiangxuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.process.ProcessTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People at work in Chromium on the running product; no page may throw an error in its scripts. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
abstract class BrowserIT extends ProcessTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static Browser browser;

    private final List<BrowserContext> people = new ArrayList<>();
    private final List<String> scriptErrors = new ArrayList<>();

    @LocalServerPort
    private int port;

    /** What the people saw when a test failed, before their browsers close. */
    @RegisterExtension
    final AfterTestExecutionCallback pictureOfFailure = test -> {
        // a browser that does not answer any more takes no picture either
        if (test.getExecutionException()
                .filter(e -> !(e instanceof TimeoutException))
                .isPresent()) {
            String name = "failed-" + test.getRequiredTestMethod().getName() + "-";
            for (int i = 0; i < people.size(); i++) {
                for (Page page : people.get(i).pages()) {
                    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + i + ".png")));
                }
            }
        }
    };

    @BeforeAll
    static void startBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Browser.PATIENCE_MILLIS);
        browser = Browser.start();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    /** Without any administrator the engine's web applications offer their first set-up instead, which is shut. */
    @BeforeEach
    void thereIsAnAdministrator() {
        accounts.ensureGroup(GroupNames.ADMIN, "系统管理员");
        accounts.ensureUser("admin1", "admin1", PASSWORD, Set.of(GroupNames.ADMIN));
    }

    @AfterEach
    void everyoneLeavesWithoutScriptErrors() {
        people.forEach(BrowserContext::close);
        assertThat(scriptErrors).isEmpty();
    }

    /** Someone sits down at a screen of this width, not logged in. */
    Page someone(int width) {
        BrowserContext person = browser.person("http://localhost:" + port, width);
        people.add(person);
        Page page = person.newPage();
        page.onPageError(scriptErrors::add);
        return page;
    }

    /** Someone logs in on the product's one login page, on the way to the address that they opened. */
    Page loggedIn(String account, int width, String address) {
        Page page = someone(width);
        page.navigate(address);
        page.getByLabel("账号").fill(account);
        page.getByLabel("密码").fill(PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登录").setExact(true))
                .click();
        return page;
    }

    /** Keeps a picture of the whole page as <code>target/screenshots/NAME-WIDTH.png</code>. */
    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve(name + "-" + page.viewportSize().width + ".png")));
    }

    /** Keeps a picture of a page, which must fit its screen. */
    void kept(Page page, String name) {
        picture(page, name);
        fits(page);
    }

    /** The page fits its screen: nothing makes it scroll sideways. */
    void fits(Page page) {
        int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertThat(wide).as("width of %s", page.url()).isLessThanOrEqualTo(page.viewportSize().width);
    }
}
