package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text that leave everything else in it as it is. No two of them overlap. */
final class Splices {

    private record Splice(int from, int to, String text) {}

    private final String source;
    private final List<Splice> splices = new ArrayList<>();

    Splices(String source) {
        this.source = source;
    }

    String source() {
        return source;
    }

    void replace(int from, int to, String text) {
        splices.add(new Splice(from, to, text));
    }

    /** Inserts behind what was inserted there before. */
    void insert(int at, String text) {
        replace(at, at, text);
    }

    /** Takes an element out, with the white space before it. */
    void remove(XmlNode node) {
        int from = node.from;
        while (from > 0 && isSpace(source.charAt(from - 1))) {
            from--;
        }
        replace(from, node.to, "");
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** What an element beside the one at a place has to stand behind: a line's end and the same indent, or nothing. */
    String gapBefore(int at) {
        int from = at;
        while (from > 0 && (source.charAt(from - 1) == ' ' || source.charAt(from - 1) == '\t')) {
            from--;
        }
        boolean isOnItsLine = from > 0 && source.charAt(from - 1) == '\n';
        boolean hasReturn = from > 1 && source.charAt(from - 2) == '\r';
        return isOnItsLine ? source.substring(from - (hasReturn ? 2 : 1), at) : "";
    }

    boolean isEmpty() {
        return splices.isEmpty();
    }

    /** The text with every change made. */
    String applied() {
        splices.sort(Comparator.comparingInt(Splice::from).thenComparingInt(Splice::to));
        StringBuilder text = new StringBuilder(source.length() + 256);
        int at = 0;
        for (Splice splice : splices) {
            text.append(source, at, splice.from()).append(splice.text());
            at = splice.to();
        }
        return text.append(source, at, source.length()).toString();
    }
}
