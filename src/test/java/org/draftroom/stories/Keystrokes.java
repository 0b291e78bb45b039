package org.draftroom.stories;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Keys in the middle of a script, each read and laid out by the core in the browser, without the editor.
 *
 * @param milliseconds from the key to its pages, sorted
 */
record Keystrokes(List<Double> milliseconds) {

    private static final Path CORE = Path.of("target", "core", "core.js");

    /** The first hundred keys warm the compiler up and don't count. */
    private static final String MEASURE = """
            async ({ core, text }) => {
              const { openPages } = await import(URL.createObjectURL(new Blob([core], { type: 'text/javascript' })))
              const script = openPages(text, 'letter')
              const start = text.indexOf('\\n\\n', text.length / 2) - 1
              const times = []
              for (let key = 0; key < 500; key++) {
                const before = performance.now()
                script.replace(start + key, start + key, key % 6 === 5 ? ' ' : 'x')
                script.layOut()
                if (key >= 100) times.push(performance.now() - before)
              }
              return times.map(String)
            }
            """;

    static Keystrokes in(Page blank, Path script) throws IOException {
        blank.navigate("about:blank");
        Object times =
                blank.evaluate(MEASURE, Map.of("core", Files.readString(CORE), "text", Files.readString(script)));
        return new Keystrokes(((List<?>) times)
                .stream().map(time -> Double.valueOf(time.toString())).sorted().toList());
    }

    /** The median and the 95th percentile, in words. */
    String work() {
        return String.format(Locale.ROOT, "%.1f / %.1f ms", at(0.5), at(0.95));
    }

    private double at(double part) {
        return milliseconds.get((int) (milliseconds.size() * part));
    }
}
