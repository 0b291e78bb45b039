package org.draftroom.storyboards.findings.web;

import java.util.UUID;
import org.draftroom.storyboards.findings.FindingKind;

/**
 * A finding in words.
 *
 * @param panels the number of the panel, or of both
 * @param sentence empty where the title says it all
 * @param quote the passage of the script, as it stands; empty for none
 * @param from its place, -1 where it is none
 * @param region in percents of the picture, as {@code left top width height}; empty for none
 */
public record FoundRow(
        FindingKind kind, UUID panel, String panels, String sentence, String quote, int from, int to, String region) {

    public boolean isInScript() {
        return from >= 0;
    }

    public boolean isOfSequence() {
        return kind.isOfSequence();
    }
}
