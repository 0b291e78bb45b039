package org.draftroom.screenplay.checks;

import java.util.List;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Pages;

/** Checks a screenplay for slips of spelling, continuity and form, without a model. */
public final class Checks {

    /** In the order in which they are run. */
    static final List<Check> ALL = List.of(
            new NearMissNames(),
            new TwoNames(),
            new Entrances(),
            new Exits(),
            new Deaths(),
            new PlaceSpelling(),
            new TimeOrder(),
            new ClockOrder(),
            new SceneToFollow(),
            new InsideOutside(),
            new Ages(),
            new Facts(),
            new Dates(),
            new YearsSince(),
            new Counts(),
            new SameSubject(),
            new Calls(),
            new EmptyScenes(),
            new Purposes(),
            new Lengths(),
            new OrphanCues(),
            new RepeatedWords(),
            new RepeatedPhrases(),
            new UnclosedMarks(),
            new UnclosedEmphasis(),
            new SceneNumbers(),
            new Introductions());

    private Checks() {}

    /** What is found in a screenplay, with the usual limits. */
    public static List<Finding> of(Screenplay script, Pages pages) {
        return of(script, pages, Limits.DEFAULT);
    }

    /**
     * What is found in a screenplay, by place. Linear in its length; never throws.
     *
     * @param pages the screenplay's pages, on any paper
     */
    public static List<Finding> of(Screenplay script, Pages pages, Limits limits) {
        return new Checkup(() -> new Breakdown(script, pages, limits), Integer.MAX_VALUE)
                .finished()
                .sorted();
    }

    /** What {@link #of(Screenplay, Pages)} begins with, in little memory however much is found. */
    public static FirstFindings first(Screenplay script, Pages pages) {
        return first(script, pages, KnownNames.NONE);
    }

    /** The same, without what is no slip because its names are known. */
    public static FirstFindings first(Screenplay script, Pages pages, KnownNames known) {
        Checkup checkup = Checkup.of(script, pages, known);
        checkup.finished();
        return checkup.first();
    }
}
