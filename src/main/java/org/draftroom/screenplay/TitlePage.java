package org.draftroom.screenplay;

import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/** The title page: keys with their values, in the order of the source. A key may occur more than once. */
public record TitlePage(List<Entry> entries) {

    public static final TitlePage NONE = new TitlePage(List.of());

    private static final List<String> MULTI_CAMERA = List.of("multi-camera", "multicamera", "multi-cam", "multicam");

    /**
     * @param key as written, without the colon
     * @param values its lines, trimmed, with emphasis still marked
     * @param from offset of the key in the source
     * @param to offset after the last value
     */
    public record Entry(String key, List<String> values, int from, int to) {

        public boolean is(String name) {
            return key.toLowerCase(Locale.ROOT).equals(name);
        }
    }

    /** The lines of every entry with one of these keys (lower case), in order. */
    public List<String> values(String... keys) {
        List<String> found = new java.util.ArrayList<>();
        for (Entry entry : entries) {
            for (String key : keys) {
                if (entry.is(key)) {
                    found.addAll(entry.values());
                }
            }
        }
        return found;
    }

    /** The title on one line and without emphasis, or empty. */
    public String title() {
        return StyledText.of(String.join(" ", values("title"))).text();
    }

    /** The authors on one line, or empty. */
    public String authors() {
        return StyledText.of(String.join(", ", values("author", "authors"))).text();
    }

    /** Whether it says that the script is a multi-camera sitcom: {@code Format: multi-camera}, or {@code multicam}. */
    public boolean isMultiCamera() {
        for (String format : values("format", "fmt")) {
            StringTokenizer words = new StringTokenizer(format.toLowerCase(Locale.ROOT), " ,;");
            while (words.hasMoreTokens()) {
                if (MULTI_CAMERA.contains(words.nextToken())) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
