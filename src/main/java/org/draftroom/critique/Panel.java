package org.draftroom.critique;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.draftroom.critique.reading.Place;
import org.draftroom.support.jobs.Job;

/**
 * What is to be seen of a scene's critique at a version of its script.
 *
 * @param mayAsk whether whoever looks may have the scene read and settle its notes
 * @param attempt the latest asked for, when it isn't read (yet)
 * @param shown the latest that was read
 */
public record Panel(
        UUID script,
        int version,
        String sceneName,
        String heading,
        int from,
        int to,
        boolean mayAsk,
        Optional<Attempt> attempt,
        Optional<Shown> shown) {

    /** A critique under way, or one that failed. */
    public record Attempt(Critique critique, Job job, String words) {

        public boolean isUnderWay() {
            return !job.status().hasEnded();
        }
    }

    /** @param changed whether the scene reads differently from what was read */
    public record Shown(
            Critique critique,
            Critique.Outcome outcome,
            boolean changed,
            List<PlacedNote> notes,
            List<PlacedStatement> strengths) {

        public Assessment assessment() {
            return outcome.assessment();
        }

        /** The open notes by lens, in the order the lenses were put. */
        public List<LensNotes> open() {
            return Stream.of(Lens.values())
                    .map(lens -> new LensNotes(
                            lens,
                            notes.stream()
                                    .filter(placed -> placed.note().isOpen()
                                            && placed.note().lens() == lens)
                                    .toList()))
                    .filter(group -> !group.notes().isEmpty())
                    .toList();
        }

        /** Whether the question was put that has ratings, beats and strengths for its answer. */
        public boolean isAllRound() {
            return critique.lenses().contains(Lens.ALL_ROUND);
        }

        public boolean hasWants() {
            return critique.lenses().contains(Lens.WANTS)
                    && !assessment().unread().contains(Lens.WANTS);
        }

        public List<PlacedNote> settled() {
            return notes.stream().filter(placed -> !placed.note().isOpen()).toList();
        }

        /** All aspects, those too whose rating was withheld. */
        public List<Rating> ratings() {
            Map<Aspect, Assessment.Rated> ratings = assessment().ratings();
            return List.of(Aspect.values()).stream()
                    .map(aspect -> new Rating(aspect, Optional.ofNullable(ratings.get(aspect))))
                    .toList();
        }

        public List<BeatLine> beats() {
            Map<Beat, Assessment.Statement> beats = assessment().beats();
            return List.of(Beat.values()).stream()
                    .filter(beats::containsKey)
                    .map(beat -> new BeatLine(beat, beats.get(beat)))
                    .toList();
        }
    }

    /** Which lenses the next reading is offered with: those of the last one. */
    public List<LensChoice> lenses() {
        Set<Lens> ticked = shown.map(last -> last.critique().lenses()).orElse(Set.of(Lens.ALL_ROUND));
        return Stream.of(Lens.values())
                .map(lens -> new LensChoice(lens, ticked.contains(lens)))
                .toList();
    }

    public List<LensChoice> ticked() {
        return lenses().stream().filter(LensChoice::ticked).toList();
    }

    public record LensChoice(Lens lens, boolean ticked) {}

    public record LensNotes(Lens lens, List<PlacedNote> notes) {

        /** Those of the reading all round stand first and need no title. */
        public boolean isTitled() {
            return lens != Lens.ALL_ROUND;
        }
    }

    /** @param elsewhere of a note on a voice, where the line that it is compared with is now */
    public record PlacedNote(Note note, Place place, Optional<Place> elsewhere, boolean isLargest) {}

    /** @param id names it to the editor, as a note's does */
    public record PlacedStatement(String id, Assessment.Statement statement, Place place) {}

    public record Rating(Aspect aspect, Optional<Assessment.Rated> rated) {}

    public record BeatLine(Beat beat, Assessment.Statement statement) {}
}
