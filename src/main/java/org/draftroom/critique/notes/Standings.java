package org.draftroom.critique.notes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.draftroom.critique.NoteState;
import org.draftroom.critique.notes.StandingNote.PlacedLine;
import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.Lines;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.Place;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;

/** Says where notes stand in one version of a script. For one page, one thread. */
final class Standings {

    private final PinnedScript script;
    private final Lines lines;
    private final Set<String> scenes;

    private Standings(PinnedScript script, Lines lines) {
        this.script = script;
        this.lines = lines;
        this.scenes = new HashSet<>(script.sceneHashes());
    }

    static Standings in(PinnedScript script, ScriptLog log) {
        ScriptText text = new ScriptText(script.version(), script.screenplay().source());
        return new Standings(script, new Lines(log, script.id(), text));
    }

    /** @param looks every time the note was looked at, the latest first */
    StandingNote of(ReadingNote note, List<Look> looks) {
        List<PlacedLine> placed = note.lines().stream()
                .map(line ->
                        new PlacedLine(line.cited(), lines.place(line.cited().anchor())))
                .toList();
        Optional<Look> word = looks.stream().filter(Look::byPerson).findFirst();
        if (word.isPresent()) {
            return new StandingNote(note, placed, decided(word.get()), word, Optional.empty(), looks);
        }
        if (note.state() != NoteState.OPEN) {
            return new StandingNote(note, placed, Standing.of(note.state()), Optional.empty(), Optional.empty(), looks);
        }
        Optional<Look> look = looks.stream().findFirst().filter(this::holds);
        Standing standing = look.map(found -> judged(found, placed)).orElseGet(() -> unlooked(note, placed));
        Optional<PlacedLine> evidence = look.flatMap(Look::cited).map(this::placed);
        return new StandingNote(note, placed, standing, look, evidence, looks);
    }

    private PlacedLine placed(Cited cited) {
        return new PlacedLine(cited, lines.place(cited.anchor()));
    }

    /** The first of the note's scenes that reads differently, as it is now; empty when neither line nor heading is left. */
    Optional<PinnedScene> changedScene(ReadingNote note) {
        return note.lines().stream()
                .filter(line -> !scenes.contains(line.sceneHash()))
                .flatMap(line -> sceneOf(line).stream())
                .findFirst();
    }

    private Optional<PinnedScene> sceneOf(NoteLine line) {
        return scene(lines.place(line.cited().anchor())).or(() -> scene(lines.place(line.heading())));
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

    /** A line that is gone has a successor only where a quote shows it. */
    private static Standing judged(Look look, List<PlacedLine> placed) {
        if (look.finding() == Finding.ANSWERED) {
            return Standing.ANSWERED;
        }
        return look.cited().isEmpty() && areGone(placed) ? Standing.GONE : Standing.STILL_OPEN;
    }

    private static boolean areGone(List<PlacedLine> placed) {
        return placed.stream().allMatch(line -> line.place().isGone());
    }

    private Standing unlooked(ReadingNote note, List<PlacedLine> placed) {
        if (areGone(placed)) {
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
            case ANSWERED, STILL_OPEN, UNSURE, WITHHELD ->
                throw new IllegalStateException("A person doesn't find a note " + word.finding());
        };
    }
}
