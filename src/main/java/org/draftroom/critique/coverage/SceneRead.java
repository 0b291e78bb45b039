package org.draftroom.critique.coverage;

import java.util.List;
import java.util.Optional;
import org.draftroom.critique.digest.Digest;

/**
 * A scene as a coverage read it.
 *
 * @param place among the script's scenes, from 0
 * @param name its number as written, or its place
 * @param page its heading is on, from 1
 * @param digest empty when the scene is no more than a heading, or neither of two answers could be used
 * @param gap true when an answer was asked for and none could be used
 */
public record SceneRead(
        int place, String name, String heading, int page, Optional<Digest> digest, List<Candidate> notes, boolean gap) {

    public SceneRead {
        notes = List.copyOf(notes);
    }
}
