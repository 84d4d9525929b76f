package org.jiangxuan.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Chromium, driven by Playwright; one per test class, a fresh context per person. */
public final class Browser implements AutoCloseable {

    /** The width of an office screen, in pixels. */
    public static final int DESK = 1440;
    /** The width of a phone, in pixels. */
    public static final int PHONE = 390;

    private static final int HEIGHT = 900;
    /** How long a page may take on a busy machine, in milliseconds. */
    static final double PATIENCE_MILLIS = 60_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /**
     * Starts Chromium, and installs it before if need be and if it may.
     *
     * @throws IllegalStateException with what to do, when there is none
     */
    @SuppressWarnings("MustBeClosedChecker")
    public static Browser start() {
        Path executable = Chromium.ofThisMachine();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        com.microsoft.playwright.Browser chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        return new Browser(playwright, chromium);
    }

    /** A browser of its own for one person in China, without cookies. */
    public BrowserContext person(String baseUrl, int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, HEIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
