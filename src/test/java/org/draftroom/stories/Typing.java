package org.draftroom.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;

/**
 * A line typed in the middle of the open script.
 *
 * @param milliseconds the main thread's work for each key, from its event to the layout that shows it, sorted
 */
record Typing(List<Double> milliseconds) {

    static final String LINE = "The wind goes on over the flats, and the truck waits with its hood up for rain.";

    static Typing inTheMiddle(Page page) {
        goToTheMiddle(page);
        MainThread thread = MainThread.during(page, () -> type(page));
        return new Typing(thread.workFromKeyToLayout().stream().sorted().toList());
    }

    /** The median and the 95th percentile, in words. */
    String work() {
        return String.format(Locale.ROOT, "%.1f / %.1f ms", at(0.5), at(0.95));
    }

    private double at(double part) {
        return milliseconds.get((int) (milliseconds.size() * part));
    }

    private static void goToTheMiddle(Page page) {
        Locator scenes = page.locator("#scenes .scene");
        scenes.nth(20).waitFor();
        scenes.nth(scenes.count() / 2).click();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("End");
    }

    private static void type(Page page) {
        for (char letter : LINE.toCharArray()) {
            page.keyboard().type(String.valueOf(letter));
            page.waitForTimeout(60);
        }
        page.evaluate("() => new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(() => shown())))");
    }
}
