package org.draftroom.critique.notes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Material;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Question;

/**
 * Some notes of one scene, to be looked at again in one question.
 *
 * @param scene as it stands now
 * @param notes at most {@value #MOST}, by their ids {@code n1}, {@code n2} in this order
 */
record SceneLook(PinnedScene scene, List<StandingNote> notes) {

    static final int MOST = 8;

    private static final Question QUESTION = Question.of("notes", "v1", 1200, 0);

    static String id(int place) {
        return "n" + (place + 1);
    }

    /** The scene comes first, where other questions have it too. */
    Asked asked(Prefix prefix) {
        return QUESTION.about(prefix, scene.material().and(Material.fenced("THE NOTES", "notes", list())));
    }

    private String list() {
        return IntStream.range(0, notes.size())
                .mapToObj(place -> id(place) + ": " + said(notes.get(place)))
                .collect(Collectors.joining("\n"));
    }

    private static String said(StandingNote standing) {
        ReadingNote note = standing.note();
        String why = note.why().isEmpty() ? "" : " " + note.why();
        return note.what() + why + "\n    It was made on this line: "
                + note.cited().text();
    }
}
