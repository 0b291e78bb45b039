package org.draftroom.screenplay.fountain;

import java.util.ArrayList;
import java.util.List;

/** Splits text into lines ended by {@code \n}, {@code \r\n} or {@code \r}; the last has no end. */
final class LineSplitter {

    private LineSplitter() {}

    static List<SourceLine> split(String text) {
        List<SourceLine> lines = new ArrayList<>();
        boolean returns = text.indexOf('\r') >= 0;
        int from = 0;
        int end = end(text, 0, returns);
        while (end < text.length()) {
            String ending = ending(text, end);
            lines.add(new SourceLine(text.substring(from, end), ending));
            from = end + ending.length();
            end = end(text, from, returns);
        }
        lines.add(new SourceLine(text.substring(from), ""));
        return lines;
    }

    private static String ending(String text, int at) {
        if (text.charAt(at) == '\n') {
            return "\n";
        }
        return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? "\r\n" : "\r";
    }

    private static int end(String text, int from, boolean returns) {
        if (!returns) {
            int end = text.indexOf('\n', from);
            return end < 0 ? text.length() : end;
        }
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
