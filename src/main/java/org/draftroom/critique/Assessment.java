package org.draftroom.critique;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.draftroom.critique.reading.Quote;

/**
 * What is left of the replies about a scene when every quote was looked for: all that is in here rests on a passage
 * that code has found.
 *
 * @param beats those that rest on a quote
 * @param notes by lens, in each the weightiest first
 * @param voices whose lines were compared
 * @param unread lenses of which the answers could not be used
 */
public record Assessment(
        Map<Beat, Statement> beats,
        List<Statement> strengths,
        List<DraftNote> notes,
        Map<Aspect, Rated> ratings,
        List<Want> wants,
        List<VoiceHeard> voices,
        List<Lens> unread,
        Withheld withheld) {

    static final Assessment NOTHING =
            new Assessment(Map.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), Withheld.NOTHING);

    /** Of what was kept before there were wants and voices, those are missing. */
    public Assessment {
        wants = wants == null ? List.of() : wants;
        voices = voices == null ? List.of() : voices;
        unread = unread == null ? List.of() : unread;
    }

    static Assessment ofNotes(List<DraftNote> notes, Withheld withheld) {
        return NOTHING.and(
                new Assessment(Map.of(), List.of(), notes, Map.of(), List.of(), List.of(), List.of(), withheld));
    }

    static Assessment ofWants(List<Want> wants, Withheld withheld) {
        return new Assessment(Map.of(), List.of(), List.of(), Map.of(), wants, List.of(), List.of(), withheld);
    }

    static Assessment ofVoices(List<VoiceHeard> voices) {
        return new Assessment(Map.of(), List.of(), List.of(), Map.of(), List.of(), voices, List.of(), Withheld.NOTHING);
    }

    static Assessment unread(Lens lens) {
        return new Assessment(
                Map.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(lens), Withheld.NOTHING);
    }

    /** Both. Of two notes of a kind on one passage the first stays. */
    Assessment and(Assessment other) {
        Map<String, DraftNote> all = new LinkedHashMap<>();
        Stream.concat(notes.stream(), other.notes.stream()).forEach(note -> all.putIfAbsent(note.place(), note));
        return new Assessment(
                joined(Beat.class, beats, other.beats),
                joined(strengths, other.strengths),
                List.copyOf(all.values()),
                joined(Aspect.class, ratings, other.ratings),
                joined(wants, other.wants),
                joined(voices, other.voices),
                joined(unread, other.unread).stream().distinct().toList(),
                withheld.and(other.withheld));
    }

    /** All but the notes, which live on by themselves. */
    Assessment withoutNotes() {
        return new Assessment(beats, strengths, List.of(), ratings, wants, voices, unread, withheld);
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static <K extends Enum<K>, V> Map<K, V> joined(Class<K> keys, Map<K, V> some, Map<K, V> others) {
        Map<K, V> joined = new EnumMap<>(keys);
        joined.putAll(some);
        others.forEach(joined::putIfAbsent);
        return joined;
    }

    /** Something the model says of the scene, and the passage it rests on. */
    public record Statement(Quote quote, String text) {}

    /**
     * A note before anybody has looked at it.
     *
     * @param contrast of a note on a voice, the line it differs from
     */
    public record DraftNote(
            Quote quote,
            Lens lens,
            NoteKind kind,
            String what,
            String why,
            String attempt,
            Optional<Contrast> contrast) {

        /** What it is about; a voice is compared by itself. */
        String place() {
            return quote.from() + " " + quote.to() + " " + kind + " " + contrast.isPresent();
        }
    }

    /** @param rating 1 to 5, the model's opinion */
    public record Rated(Quote quote, String reason, int rating) {}

    /**
     * How much was kept back.
     *
     * @param notes whose quote isn't in the scene, or that quote something else which isn't
     * @param others beats, strengths, ratings and wants of which the same is true
     * @param malformed parts that were incomplete
     * @param addressed parts that spoke to the writer
     */
    public record Withheld(int notes, int others, int malformed, int addressed) {

        static final Withheld NOTHING = new Withheld(0, 0, 0, 0);

        @JsonIgnore
        public boolean isNothing() {
            return notes + others + malformed + addressed == 0;
        }

        Withheld and(Withheld other) {
            return new Withheld(
                    notes + other.notes,
                    others + other.others,
                    malformed + other.malformed,
                    addressed + other.addressed);
        }
    }
}
