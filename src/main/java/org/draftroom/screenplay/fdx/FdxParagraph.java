package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.fountain.MarkedText;

/** A paragraph of a Final Draft document while it is being read. */
final class FdxParagraph {

    final Map<String, String> attributes;
    final List<FdxParagraph> dual = new ArrayList<>();
    final List<String> summaries = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    String color = "";
    boolean omitted;
    private final StringBuilder text = new StringBuilder();
    private byte[] styles = new byte[64];

    FdxParagraph(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    String type() {
        return attribute("Type");
    }

    void add(String run, int style) {
        if (text.length() + run.length() > styles.length) {
            styles = Arrays.copyOf(styles, (text.length() + run.length()) * 2);
        }
        Arrays.fill(styles, text.length(), text.length() + run.length(), (byte) style);
        text.append(run);
    }

    /** The bare text. */
    String text() {
        return text.toString();
    }

    boolean isEmpty() {
        return text.toString().isBlank();
    }

    /** The text with Fountain's emphasis, line by line. */
    String marked() {
        return MarkedText.writeLines(text.toString(), styles).stripTrailing();
    }

    static int style(String names) {
        int style = names.contains("Bold") ? Style.BOLD : 0;
        style |= names.contains("Italic") ? Style.ITALIC : 0;
        return names.contains("Underline") ? style | Style.UNDERLINE : style;
    }
}
