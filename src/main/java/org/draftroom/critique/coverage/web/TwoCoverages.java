package org.draftroom.critique.coverage.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.draftroom.critique.coverage.Aspect;
import org.draftroom.critique.coverage.Comment;
import org.draftroom.critique.coverage.Rating;
import org.draftroom.critique.coverage.Report;
import org.draftroom.critique.reading.ChangedScenes;

/**
 * Two coverages and what differs.
 *
 * @param changed scenes of the later version that read differently in the earlier
 */
public record TwoCoverages(
        ShownCoverage earlier,
        ShownCoverage later,
        int changed,
        List<TwoRatings> ratings,
        List<TwoNote> left,
        List<TwoNote> added) {

    /** Ratings of one aspect; null where it has none. */
    public record TwoRatings(Aspect aspect, Rating earlier, Rating later) {

        public boolean differ() {
            return !Objects.equals(earlier, later);
        }
    }

    /** @param inBoth whether the other coverage has a note on the same line */
    public record TwoNote(ShownNote note, boolean inBoth) {}

    public List<ShownCoverage> sides() {
        return List.of(earlier, later);
    }

    static TwoCoverages of(ShownCoverage earlier, ShownCoverage later) {
        return new TwoCoverages(
                earlier,
                later,
                ChangedScenes.count(
                        earlier.report().sceneHashes(), later.report().sceneHashes()),
                Arrays.stream(Aspect.values())
                        .map(aspect -> new TwoRatings(
                                aspect, rating(earlier.report(), aspect), rating(later.report(), aspect)))
                        .toList(),
                notes(earlier, later),
                notes(later, earlier));
    }

    private static Rating rating(Report report, Aspect aspect) {
        return report.comments().stream()
                .filter(comment -> comment.aspect() == aspect)
                .findFirst()
                .flatMap(Comment::rating)
                .orElse(null);
    }

    private static List<TwoNote> notes(ShownCoverage of, ShownCoverage other) {
        Set<String> lines = other.notes().stream().map(TwoCoverages::line).collect(Collectors.toSet());
        return of.notes().stream()
                .map(note -> new TwoNote(note, lines.contains(line(note))))
                .toList();
    }

    private static String line(ShownNote note) {
        return note.ranked().note().cited().text();
    }
}
