package org.draftroom.stories;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, driven as a person would: each window is a person's own profile. */
final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // A camera that shows a moving pie, and is allowed.
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream");

    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(ARGUMENTS));

    /** A profile with nothing in it, at the size of a laptop. */
    BrowserContext profile() {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** A profile at the size of a phone, by day or by night. */
    BrowserContext phone(ColorScheme scheme) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setColorScheme(scheme)
                .setHasTouch(true));
    }

    Page window() {
        return profile().newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
