package org.draftroom.critique.coverage;

import java.util.List;

/**
 * What a coverage came to; goes to JSON and back as it is, and is the JSON that is exported. docs/reference/coverage.md
 * describes it.
 *
 * @param sceneHashes of the version that was read
 * @param candidates how many notes the ranked ones were chosen from
 * @param gaps how many questions had no answer that could be used
 */
public record Report(
        List<String> sceneHashes,
        List<SceneRead> scenes,
        List<ActRead> acts,
        Story story,
        List<Comment> comments,
        Market market,
        List<RankedNote> notes,
        int candidates,
        Verdict script,
        Verdict writer,
        Measured measured,
        Tally tally,
        int gaps,
        Making making) {

    /** Of the prompts; their files are under {@code prompts/coverage}. */
    static final String VERSION = "v1";

    public Report {
        sceneHashes = List.copyOf(sceneHashes);
        scenes = List.copyOf(scenes);
        acts = List.copyOf(acts);
        comments = List.copyOf(comments);
        notes = List.copyOf(notes);
    }
}
