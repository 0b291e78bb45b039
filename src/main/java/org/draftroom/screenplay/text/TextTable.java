package org.draftroom.screenplay.text;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.pagination.Columns;

/** A table in plain text: a title, a line of column names, rows. Columns are as wide as what is in them. */
final class TextTable {

    private static final int WIDEST = 44;

    private final String title;
    private final List<String[]> rows = new ArrayList<>();
    private final int leftmost;

    /** A table whose first columns, so many, start at the left; the others end at the right. */
    TextTable(String title, int leftmost, String... columns) {
        this.title = title;
        this.leftmost = leftmost;
        rows.add(columns);
    }

    TextTable row(Object... cells) {
        String[] texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            String text = String.valueOf(cells[i]).replace('\n', ' ');
            texts[i] = text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
        }
        rows.add(texts);
        return this;
    }

    String text() {
        return text(rows.size());
    }

    /** The table below a blank line, with so many rows at most; nothing where it has none. */
    String text(int most) {
        if (rows.size() == 1) {
            return "";
        }
        List<String[]> shown = rows.subList(0, Math.min(rows.size(), most + 1));
        int[] widths = widths(shown);
        StringBuilder text = new StringBuilder("\n" + title + "\n\n");
        for (String[] row : shown) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                String spaces = " ".repeat(widths[i] - Columns.of(row[i]));
                line.append("  ").append(i < leftmost ? row[i] + spaces : spaces + row[i]);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        int left = rows.size() - shown.size();
        return text.append(left == 0 ? "" : "  and " + left + " more\n").toString();
    }

    private static int[] widths(List<String[]> rows) {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], Columns.of(row[i]));
            }
        }
        return widths;
    }
}
