package org.draftroom.scripts.print;

import java.util.List;

/** A part of a form, from the top to the bottom. */
public sealed interface FormBlock {

    /** The form's name; the first and only one of its kind. */
    record Title(String text) implements FormBlock {}

    record Heading(String text) implements FormBlock {}

    record Text(String text) implements FormBlock {}

    /** A passage of the script, set in from the margin, with where it stands. */
    record Quotation(String text, String source) implements FormBlock {}

    /**
     * A table whose first column names its rows.
     *
     * @param widths of the columns, in characters of the body's type, {@value FormPress#MEASURE} in all at most
     * @param isHeaded whether the first row names the columns
     * @param rows as many texts each as there are widths
     */
    record Table(List<Integer> widths, boolean isHeaded, List<List<String>> rows) implements FormBlock {

        public Table {
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
