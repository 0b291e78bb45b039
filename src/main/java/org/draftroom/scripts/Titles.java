package org.draftroom.scripts;

import java.util.stream.Stream;
import org.draftroom.screenplay.Screenplay;

/** What an imported script is called: as its title page says, else like its file. */
final class Titles {

    private Titles() {}

    static String of(Screenplay screenplay, String fileName) {
        String bareName = fileName.replaceFirst("\\.[A-Za-z0-9]{1,8}$", "").replace('_', ' ');
        return Stream.of(screenplay.titlePage().title(), bareName)
                .map(Titles::fitting)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElseGet(FileWords.CHOSEN::untitled);
    }

    private static String fitting(String wanted) {
        String title = wanted.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return title.codePointCount(0, title.length()) <= Script.TITLE_LIMIT
                ? title
                : title.substring(0, title.offsetByCodePoints(0, Script.TITLE_LIMIT))
                        .strip();
    }
}
