package org.draftroom.screenplay.printed;

import java.util.Arrays;
import org.draftroom.screenplay.fountain.MarkedText;

/** The text of an element with its styles, while lines are added to it. */
final class Words {

    private static final char SOFT_HYPHEN = '\u00ad';

    private final StringBuilder text = new StringBuilder();
    private byte[] styles = new byte[64];

    /** Adds a line without the spaces around it, behind what joins it to the one before. */
    void add(PrintedLine line, String joint) {
        int from = line.indent();
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == SOFT_HYPHEN) {
            text.setLength(last--);
        }
        add(joint, last < 0 ? 0 : styles[last] & line.styles()[from]);
        String words = line.words();
        for (int i = 0; i < words.length(); i++) {
            add(words.substring(i, i + 1), line.styles()[from + i]);
        }
    }

    private void add(String more, int style) {
        int length = text.length() + more.length();
        if (length > styles.length) {
            styles = Arrays.copyOf(styles, length * 2);
        }
        Arrays.fill(styles, text.length(), length, (byte) style);
        text.append(more);
    }

    String text() {
        return text.toString();
    }

    /** Takes the characters from what was meant; styles stay where as many characters stand, or where it only ends earlier. */
    void say(String meant) {
        boolean ends = text.toString().startsWith(meant);
        if (!ends && meant.length() != text.length()) {
            styles = new byte[meant.length()];
        }
        text.setLength(0);
        text.append(meant);
    }

    /** Keeps only the first characters. */
    void cut(int length) {
        text.setLength(length);
    }

    /** Whether every character that isn't a space has a style. */
    boolean isAll(int style) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ' && (styles[i] & style) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Takes a style off. */
    void remove(int style) {
        for (int i = 0; i < text.length(); i++) {
            styles[i] &= (byte) ~style;
        }
    }

    /** The text with Fountain's emphasis, line by line. */
    String marked() {
        return MarkedText.writeLines(text.toString(), styles);
    }
}
