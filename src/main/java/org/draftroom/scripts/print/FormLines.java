package org.draftroom.scripts.print;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.pagination.Columns;

/** Breaks a text into lines between words; a word longer than a line is broken where it is full. */
final class FormLines {

    private FormLines() {}

    /** @param most columns in a line */
    static List<String> of(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && Columns.of(line + " " + word) > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ");
            for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
                if (Columns.of(line.toString()) >= most) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.appendCodePoint(word.codePointAt(i));
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
