package org.draftroom.critique.notes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.draftroom.critique.notes.StandingNote.PlacedLine;
import org.draftroom.critique.reading.Lines;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.Place;

/** Says where notes stand in one version of a script. For one page, one thread. */
final class Standings {

    private final PinnedScript script;
    private final Lines lines;
    private final Set<String> scenes;

    Standings(PinnedScript script, Lines lines) {
        this.script = script;
        this.lines = lines;
        this.scenes = new HashSet<>(script.sceneHashes());
    }

    /** @param looks every time the note was looked at, the latest first */
    StandingNote of(ReadingNote note, List<Look> looks) {
        List<PlacedLine> placed = note.lines().stream()
                .map(line ->
                        new PlacedLine(line.cited(), lines.place(line.cited().anchor())))
                .toList();
        Optional<Look> word = looks.stream().filter(Look::byPerson).findFirst();
        if (word.isPresent()) {
            return new StandingNote(note, placed, decided(word.get()), word, looks);
        }
        Optional<Look> look = looks.stream().findFirst().filter(this::holds);
        Standing standing = look.map(Standings::judged).orElseGet(() -> unlooked(note, placed));
        return new StandingNote(note, placed, standing, look, looks);
    }

    /** The scene that the note is about, as it is now; empty when neither line nor heading is left. */
    Optional<PinnedScene> sceneOf(ReadingNote note) {
        NoteLine first = note.lines().get(0);
        return scene(lines.place(first.cited().anchor())).or(() -> scene(lines.place(first.heading())));
    }

    private Optional<PinnedScene> scene(Place place) {
        return place.isGone()
                ? Optional.empty()
                : script.scenes().stream()
                        .filter(scene -> scene.scene().from() <= place.range().from())
                        .reduce((earlier, later) -> later);
    }

    /** The scene is as it was judged; or what showed the answer still stands as it did. */
    private boolean holds(Look look) {
        return scenes.contains(look.sceneHash())
                || look.finding() == Finding.ANSWERED
                        && look.cited()
                                .map(cited -> lines.place(cited.anchor()).fate())
                                .filter(fate -> fate == Place.Fate.IN_PLACE || fate == Place.Fate.MOVED)
                                .isPresent();
    }

    private static Standing judged(Look look) {
        return look.finding() == Finding.ANSWERED ? Standing.ANSWERED : Standing.STILL_OPEN;
    }

    private Standing unlooked(ReadingNote note, List<PlacedLine> placed) {
        if (placed.stream().allMatch(line -> line.place().isGone())) {
            return Standing.GONE;
        }
        return note.lines().stream().allMatch(line -> scenes.contains(line.sceneHash()))
                ? Standing.UNTOUCHED
                : Standing.UNSEEN;
    }

    private static Standing decided(Look word) {
        return switch (word.finding()) {
            case DONE -> Standing.DONE;
            case DISMISSED -> Standing.DISMISSED;
            case REOPENED -> Standing.REOPENED;
            default -> throw new IllegalStateException("A person doesn't find a note " + word.finding());
        };
    }
}
