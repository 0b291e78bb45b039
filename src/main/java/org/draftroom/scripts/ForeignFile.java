package org.draftroom.scripts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Kinds of files that people have scripts in and that can't be read here, known by how their bytes begin. */
enum ForeignFile {
    RTF("{\\rtf", FileWords::richText),
    OLD_OFFICE("\u00D0\u00CF\u0011\u00E0", FileWords::oldOffice),
    ZIP("PK\u0003\u0004", FileWords::packed),
    GZIP("\u001F\u008B", FileWords::compressed),
    POSTSCRIPT("%!PS", FileWords::postScript),
    PNG("\u0089PNG", FileWords::picture),
    JPEG("\u00FF\u00D8\u00FF", FileWords::picture);

    private static final int HEAD = 2048;

    private final byte[] start;
    private final Function<FileWords, String> advice;

    ForeignFile(String start, Function<FileWords, String> advice) {
        this.start = start.getBytes(StandardCharsets.ISO_8859_1);
        this.advice = advice;
    }

    /** What to do with the file instead of importing it, if it is one of these. */
    static Optional<String> advice(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> kind.begins(content))
                .map(kind -> kind.advice.apply(FileWords.CHOSEN))
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
                ? Optional.of(FileWords.CHOSEN.webPage())
                : Optional.empty();
    }
}
