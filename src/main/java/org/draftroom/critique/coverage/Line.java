package org.draftroom.critique.coverage;

import org.draftroom.critique.reading.Cited;

/**
 * Something said of a scene, with the line that bears it, as questions about the whole script have it.
 *
 * @param id by which replies name it
 * @param rank 0 for what must be told of a scene, 1 for what should, 2 for the rest
 * @param label before what is said, or empty
 */
record Line(String id, int rank, String label, String what, Cited cited) {

    String text() {
        return text(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** With what is said and the quote cut to so many characters, between words. */
    String text(int said, int quoted) {
        return "[" + id + "] " + label + cut(what, said) + " “" + cut(cited.text(), quoted) + "”\n";
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        return space > most / 2
                ? text.substring(0, space)
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most)));
    }
}
