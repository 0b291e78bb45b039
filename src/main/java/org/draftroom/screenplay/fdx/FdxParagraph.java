package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.fountain.MarkedText;

/** A paragraph of a Final Draft document, as it was read or as it is to be written. */
final class FdxParagraph {

    /** Attributes that have a meaning here: what it is, its scene number, where it stands, whether on a new page. */
    static final List<String> ATTRIBUTES = List.of("Type", "Number", "Alignment", "SpaceBefore", "StartsNewPage");

    /** Where it stands in the document that it was read from; null where it is to be written. */
    final XmlNode node;

    /** The element that it says; null where it was read. */
    Element element;

    final List<FdxParagraph> dual = new ArrayList<>();
    /** The scene that was omitted and is kept in this heading. */
    final List<FdxParagraph> omitted = new ArrayList<>();

    final List<String> summaries = new ArrayList<>();
    final List<FdxNote> notes = new ArrayList<>();
    /** The scene's colour as a Fountain note has it, or empty. */
    String color = "";
    /** Where it stands in the Fountain text (UTF-16): behind the paragraph before it, up to its end. */
    int from;

    int to;
    /** Where it starts, in characters of the whole script, one counted between paragraphs. */
    int at;

    private final Map<String, String> attributes;
    private final StringBuilder text = new StringBuilder();
    private byte[] styles = new byte[64];

    private FdxParagraph(XmlNode node, Map<String, String> attributes) {
        this.node = node;
        this.attributes = attributes;
    }

    static FdxParagraph read(XmlNode node) {
        return new FdxParagraph(node, node.attributes);
    }

    static FdxParagraph toWrite(String type) {
        return new FdxParagraph(null, new HashMap<>()).with("Type", type);
    }

    FdxParagraph with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** The attribute's value, or empty. */
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

    void add(StyledText more) {
        for (int i = 0; i < more.text().length(); i++) {
            add(more.text().substring(i, i + 1), more.style(i));
        }
    }

    /** The bare text. */
    String text() {
        return text.toString();
    }

    int style(int index) {
        return styles[index];
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return dual.isEmpty() && text.toString().isBlank();
    }

    /** Whether it is a line left free, which Fountain has too. */
    boolean isBlankLine() {
        return isEmpty() && isFree();
    }

    /** Whether its kind says nothing of where it stands between the margins. */
    boolean isFree() {
        return type().equals("Action") || type().equals("General");
    }

    /** The text with Fountain's emphasis, line by line. */
    String marked() {
        return MarkedText.writeLines(text.toString(), styles).stripTrailing();
    }

    boolean isCentered() {
        return attribute("Alignment").toLowerCase(java.util.Locale.ROOT).startsWith("center");
    }

    /** What is done with each character. */
    interface Characters {
        void take(char c, int style);
    }

    void eachCharacter(Characters taker) {
        for (int i = 0; i < text.length(); i++) {
            taker.take(text.charAt(i), styles[i]);
        }
    }

    boolean hasSameText(FdxParagraph other) {
        return text().equals(other.text()) && Arrays.equals(styles, 0, text.length(), other.styles, 0, text.length());
    }

    int lineCount() {
        return (int) text.chars().filter(c -> c == '\n').count() + 1;
    }

    /** The paragraph with some of its lines. */
    FdxParagraph lines(int from, int to) {
        FdxParagraph lines = new FdxParagraph(null, attributes);
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean isBreak = text.charAt(i) == '\n';
            if (line >= from && line < to && !(isBreak && line + 1 == to)) {
                lines.add(String.valueOf(text.charAt(i)), styles[i]);
            }
            line += isBreak ? 1 : 0;
        }
        return lines;
    }

    /** Its notes and those of the speeches in it. */
    List<FdxNote> allNotes() {
        List<FdxNote> all = new ArrayList<>();
        dual.forEach(inner -> all.addAll(inner.notes));
        all.addAll(notes);
        return all;
    }

    /** How many characters of the script it takes, its end included. */
    int extent() {
        return length() + 1 + dual.stream().mapToInt(FdxParagraph::extent).sum();
    }

    /** All that it says, so that two paragraphs with the same signature are written alike. */
    String signature() {
        StringBuilder all = new StringBuilder();
        ATTRIBUTES.forEach(name -> all.append(attribute(name)).append('\u0001'));
        all.append(color).append('\u0001').append(summaries).append('\u0001').append(text);
        for (int i = 0; i < text.length(); i++) {
            if (styles[i] != (i == 0 ? 0 : styles[i - 1])) {
                all.append('\u0002').append(i).append(':').append(styles[i]);
            }
        }
        dual.forEach(inner -> all.append('\u0003').append(inner.signature()));
        omitted.forEach(inner -> all.append('\u0004').append(inner.signature()));
        return all.toString();
    }

    static int style(String names) {
        int style = names.contains("Bold") ? Style.BOLD : 0;
        style |= names.contains("Italic") ? Style.ITALIC : 0;
        return names.contains("Underline") ? style | Style.UNDERLINE : style;
    }
}
