package org.draftroom.critique.notes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.draftroom.accounts.People;
import org.draftroom.accounts.Person;
import org.draftroom.critique.Critique;
import org.draftroom.critique.notes.Look;
import org.draftroom.critique.notes.NotesWords;
import org.draftroom.critique.notes.ReadingNotes;
import org.draftroom.critique.notes.ScriptNotes;
import org.draftroom.critique.notes.StandingNote;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.CurrentPerson;

/** Where notes stand, for pages that show them; the tag {@code noteStanding} asks for it. */
@Named("noteStandings")
@RequestScoped
public class NoteStandings {

    private final Scripts scripts;
    private final PinnedScripts pinned;
    private final ScriptNotes notes;
    private final ReadingNotes readings;
    private final People people;
    private final NotesWords words;
    private final CurrentPerson person;
    private final Map<UUID, List<StandingNote>> ofReadings = new HashMap<>();
    private Map<UUID, StandingNote> known;

    NoteStandings(
            Scripts scripts,
            PinnedScripts pinned,
            ScriptNotes notes,
            ReadingNotes readings,
            People people,
            NotesWords words,
            CurrentPerson person) {
        this.scripts = scripts;
        this.pinned = pinned;
        this.notes = notes;
        this.readings = readings;
        this.people = people;
        this.words = words;
        this.person = person;
    }

    /** A note of a scene's critique at this version; null when it isn't this person's to see. */
    public StandingNote of(Critique critique, int version, UUID note) {
        if (known == null) {
            known = scripts
                    .find(critique.script(), person.id())
                    .map(script -> notes.of(pinned.at(script, version), critique))
                    .orElse(List.of())
                    .stream()
                    .collect(Collectors.toMap(found -> found.note().id(), Function.identity()));
        }
        return known.get(note);
    }

    /** The note of a reading in this place, the weightiest first, as it stands now; null as above. */
    public StandingNote at(UUID script, UUID reading, int place) {
        List<StandingNote> found = ofReadings.computeIfAbsent(
                reading,
                id -> scripts.find(script, person.id())
                        .map(pinned::now)
                        .map(now -> readings.of(now, id))
                        .orElse(List.of()));
        return place < found.size() ? found.get(place) : null;
    }

    /** Who looked, and at which version. */
    public String who(Look look) {
        if (!look.byPerson()) {
            return words.byModel(look.version());
        }
        String name = look.person().flatMap(people::find).map(Person::name).orElseGet(words::someone);
        return words.byPerson(name, look.version());
    }
}
