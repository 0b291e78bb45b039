package org.draftroom.screenplay.fountain;

import java.util.Arrays;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.StyledText;

/**
 * Text with styles, written with Fountain's emphasis. What is written reads back as the same text; styles that
 * Fountain can't say there (an underline inside a word) are left out.
 */
public final class MarkedText {

    private static final int[] BITS = {Style.UNDERLINE, Style.BOLD, Style.ITALIC};
    private static final String[] MARKS = {"_", "**", "*"};

    private final String text;
    private final byte[] styles;
    private final StringBuilder marked = new StringBuilder();
    private final int[] open = new int[BITS.length];
    private int depth;

    private MarkedText(String text, byte[] styles) {
        this.text = text;
        this.styles = styles;
    }

    /** Writes one line; {@code styles} has the {@link Style} bits of each character. */
    public static String write(String line, byte[] styles) {
        byte[] words = onWords(line, styles);
        if (Arrays.equals(words, new byte[words.length])) {
            return plain(line);
        }
        String marked = new MarkedText(line, words).write();
        if (readsBack(marked, line, words)) {
            return marked;
        }
        byte[] without = words.clone();
        for (int i = 0; i < without.length; i++) {
            without[i] &= ~Style.UNDERLINE;
        }
        String simpler = new MarkedText(line, without).write();
        return readsBack(simpler, line, without) ? simpler : plain(line);
    }

    /** Writes a text line by line: emphasis never crosses a line. */
    public static String writeLines(String text, byte[] styles) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            marked.append(from == 0 ? "" : "\n");
            marked.append(write(line, Arrays.copyOfRange(styles, from, from + line.length())));
            from += line.length() + 1;
        }
        return marked.toString();
    }

    /** A line without styles, its asterisks and underscores escaped where they would be read as marks. */
    public static String plain(String line) {
        if (readsBack(line, line, new byte[line.length()])) {
            return line;
        }
        return new MarkedText(line, new byte[line.length()]).write();
    }

    private static boolean readsBack(String marked, String line, byte[] styles) {
        StyledText read = StyledText.of(marked);
        byte[] found = read.styles() == null ? new byte[line.length()] : read.styles();
        return read.text().equals(line) && Arrays.equals(found, styles);
    }

    /** Marks stand at words: spaces at the ends of a styled run lose the style. */
    private static byte[] onWords(String line, byte[] styles) {
        byte[] words = styles.clone();
        for (int bit : BITS) {
            int at = 0;
            while (at < words.length) {
                int end = at;
                while (end < words.length && (words[end] & bit) != 0) {
                    end++;
                }
                clear(line, words, bit, at, end);
                at = Math.max(end, at + 1);
            }
        }
        return words;
    }

    private static void clear(String line, byte[] words, int bit, int from, int to) {
        int at = from;
        while (at < to && Characters.isSpace(line.charAt(at))) {
            words[at++] &= (byte) ~bit;
        }
        int end = to;
        while (end > at && Characters.isSpace(line.charAt(end - 1))) {
            words[--end] &= (byte) ~bit;
        }
    }

    private String write() {
        for (int i = 0; i < text.length(); i++) {
            change(styles[i]);
            char c = text.charAt(i);
            if (c == '*' || c == '_' || c == '\\' && i + 1 < text.length() && "*_".indexOf(text.charAt(i + 1)) >= 0) {
                marked.append('\\');
            }
            marked.append(c);
        }
        change(0);
        return marked.toString();
    }

    /** Closes and opens marks so that the next character has these styles. */
    private void change(int style) {
        int keep = 0;
        while (keep < depth && (style & BITS[open[keep]]) != 0) {
            keep++;
        }
        while (depth > keep) {
            marked.append(MARKS[open[--depth]]);
        }
        int missing = missing(style);
        while (missing >= 0) {
            open[depth++] = missing;
            marked.append(MARKS[missing]);
            missing = missing(style);
        }
    }

    private int missing(int style) {
        for (int i = 0; i < BITS.length; i++) {
            if ((style & BITS[i]) != 0 && !isOpen(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOpen(int mark) {
        for (int i = 0; i < depth; i++) {
            if (open[i] == mark) {
                return true;
            }
        }
        return false;
    }
}
