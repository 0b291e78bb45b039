package org.draftroom.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a page of docs/reference that an evaluation writes, between two marks; the rest is by hand. */
public record Figures(String markdown) {

    private static final String BEGIN = "<!-- figures begin: written by bin/evaluate -->";
    private static final String END = "<!-- figures end -->";

    /** Puts them in place of those before; a file without the marks, or none, becomes a file of figures only. */
    public void writeInto(Path page) throws IOException {
        String text = Files.exists(page) ? Files.readString(page) : "";
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        String figures = BEGIN + "\n\n" + markdown.strip() + "\n\n" + END;
        Files.writeString(
                page,
                begin < 0 || end < begin
                        ? figures + "\n"
                        : text.substring(0, begin) + figures + text.substring(end + END.length()));
    }
}
