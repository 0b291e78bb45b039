package org.draftroom.stories;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A script's page opened again and again, each time until it can be written in and that has been painted.
 *
 * @param milliseconds from the start of the navigation, as the browser counts it, sorted
 */
record Opening(List<Double> milliseconds) {

    private static final int TIMES = 9;

    private static final String WATCH = """
            (() => {
              const look = () => {
                if (!document.querySelector('.cm-content')?.isContentEditable) requestAnimationFrame(look)
                else requestAnimationFrame(() => setTimeout(() => (window.editableAfter = performance.now())))
              }
              requestAnimationFrame(look)
            })()
            """;

    /** In a page of its own, which is closed then. */
    static Opening of(Page page, String script) {
        page.addInitScript(WATCH);
        Opening opening = new Opening(IntStream.range(0, TIMES)
                .mapToObj(time -> open(page, script))
                .sorted()
                .toList());
        page.close();
        return opening;
    }

    private static Double open(Page page, String script) {
        page.navigate(script);
        page.waitForFunction("() => window.editableAfter");
        return Double.valueOf(page.evaluate("() => window.editableAfter").toString());
    }

    /** The median and the longest, in words. */
    String words() {
        return String.format(Locale.ROOT, "%.0f / %.0f ms", milliseconds.get(TIMES / 2), milliseconds.get(TIMES - 1));
    }
}
