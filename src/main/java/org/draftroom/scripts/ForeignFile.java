package org.draftroom.scripts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that people have scripts in and that can't be read here, known by how their bytes begin. */
enum ForeignFile {
    RTF(
            "{\\rtf",
            "This is a rich text file. Open it in its word processor, save it as plain text (.txt), and import that."),
    OLD_OFFICE(
            "\u00D0\u00CF\u0011\u00E0",
            "This is an old Word document. Open it in a word processor, save it as plain text (.txt), and import that."),
    ZIP(
            "PK\u0003\u0004",
            "This is a packed document, such as Word, OpenDocument, Highland or Fade In write. In the program that made"
                    + " it, export Fountain, Final Draft (.fdx) or PDF, and import that."),
    GZIP("\u001F\u008B", "This file is compressed. Unpack it and import what is inside."),
    POSTSCRIPT(
            "%!PS",
            "This is a PostScript file, meant for a printer. Make a PDF of it and import that, or import the file it was"
                    + " printed from, saved as Final Draft (.fdx) or Fountain."),
    PNG("\u0089PNG", Constants.PICTURE),
    JPEG("\u00FF\u00D8\u00FF", Constants.PICTURE);

    private static final int HEAD = 2048;

    private final byte[] start;
    private final String advice;

    ForeignFile(String start, String advice) {
        this.start = start.getBytes(StandardCharsets.ISO_8859_1);
        this.advice = advice;
    }

    /** What to do with the file instead of importing it, if it is one of these. */
    static Optional<String> advice(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> kind.begins(content))
                .map(kind -> kind.advice)
                .findFirst()
                .or(() -> webPage(content));
    }

    private boolean begins(byte[] content) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static Optional<String> webPage(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return head.stripLeading().startsWith("<!doctype html") || head.contains("<html")
                ? Optional.of(
                        "This is a web page. Copy the script from it and paste it here, or save it as plain text.")
                : Optional.empty();
    }

    private static final class Constants {
        private static final String PICTURE =
                "This is a picture. A script has to be text: Fountain, Final Draft (.fdx), PDF or plain text (.txt).";
    }
}
