package org.draftroom.evaluation.critique;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One reading of a scene as a writer would see it.
 *
 * @param notes those shown, the weightiest first
 * @param remarks what else is shown with a quote: beats, strengths, ratings
 * @param ratings 1 to 5, by the word for the aspect; only those shown
 * @param readable false when the model's answers could not be used, so that nothing is shown
 * @param validAtOnce whether the first answer could be read
 */
public record SceneReading(
        List<Noted> notes,
        List<Shown> remarks,
        Map<String, Integer> ratings,
        Kept kept,
        boolean readable,
        boolean validAtOnce,
        Cost cost) {

    /** Everything shown that claims to be from the page. */
    public Stream<Shown> shown() {
        return Stream.concat(notes.stream().map(Noted::quote), remarks.stream());
    }

    /** The aspects that both readings rate. */
    Set<String> aspectsAlsoIn(SceneReading other) {
        Set<String> shared = new TreeSet<>(ratings.keySet());
        shared.retainAll(other.ratings.keySet());
        return shared;
    }

    /** The mean of these aspects' ratings; not a number of none. */
    double mean(Set<String> aspects) {
        return aspects.stream().mapToInt(ratings::get).average().orElse(Double.NaN);
    }

    /** @param kind the word for what the note is about */
    public record Noted(Shown quote, String kind) {}

    /**
     * A passage on display.
     *
     * @param text as displayed
     * @param claimed what the model wrote as its quote; several when it said the very same of several
     * @param from offset in the script's source
     * @param to offset after it
     */
    public record Shown(String text, List<String> claimed, int from, int to) {}

    /** What came with a quote, and how much of it was withheld because the quote isn't there. */
    public record Kept(int notes, int withheldNotes, int remarks, int withheldRemarks) {}

    /** All calls of the reading together. */
    public record Cost(int calls, int promptTokens, int replyTokens, double seconds) {}
}
