package org.draftroom.critique.coverage;

import java.time.Instant;
import org.draftroom.critique.reading.PinnedScript;

/**
 * A coverage as a document of its own, which is also the JSON that is exported; docs/reference/coverage.md describes it.
 *
 * @param format names the kind of document, always {@code draftroom-coverage}
 * @param formatVersion of its shape
 * @param author as the title page says, or empty
 * @param draft the name of the version that was read, or empty
 * @param version of the script that was read
 */
public record Form(
        String format,
        int formatVersion,
        String title,
        String author,
        String draft,
        int version,
        Instant readAt,
        Report report) {

    private static final String FORMAT = "draftroom-coverage";
    private static final int VERSION = 1;

    /** @param script the version that was read */
    public static Form of(PinnedScript script, Coverage coverage, String draft) {
        String title = script.screenplay().titlePage().title();
        return new Form(
                FORMAT,
                VERSION,
                title.isBlank() ? script.title() : title,
                script.screenplay().titlePage().authors(),
                draft,
                coverage.version(),
                coverage.readAt(),
                coverage.report().orElseThrow());
    }
}
