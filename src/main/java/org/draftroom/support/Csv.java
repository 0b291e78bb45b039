package org.draftroom.support;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as a CSV file by RFC 4180, in UTF-8 with the mark at its beginning by which spreadsheets know it. A text that a
 * spreadsheet would compute as a formula has an apostrophe before it.
 */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r\n";

    private final StringBuilder file = new StringBuilder("\ufeff");

    /** A row of texts and numbers; null is an empty cell. Numbers are written as they print themselves. */
    public Csv row(List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            file.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        file.append("\r\n");
        return this;
    }

    public byte[] file() {
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        if (value == null || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        String text = harmless(value.toString());
        boolean isQuoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isQuoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String harmless(String text) {
        String shown = text.stripLeading();
        boolean isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                || !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }
}
