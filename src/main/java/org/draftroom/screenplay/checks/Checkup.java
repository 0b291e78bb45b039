package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Pages;

/**
 * The checks of a screenplay piece by piece, so that other work can be done in between. It is of the screenplay that it was
 * made with, whatever is edited meanwhile. Not for several threads.
 */
public final class Checkup {

    private final Iterator<Runnable> work;
    private Breakdown breakdown;
    private Findings findings;

    /**
     * @param begun breaks the script down
     * @param most how many findings are wanted; the others are only counted
     */
    Checkup(Supplier<Breakdown> begun, int most) {
        List<Runnable> work = new ArrayList<>();
        work.add(() -> breakdown = begun.get());
        work.add(() -> breakdown.mentions());
        work.add(() -> breakdown.moves());
        work.add(() -> findings = new Findings(breakdown, CheckWords.CHOSEN, most));
        for (Check check : Checks.ALL) {
            work.add(() -> check.run(breakdown, findings));
        }
        this.work = work.iterator();
    }

    /** One for the first findings, with the usual limits and some names that are known. Nothing is checked yet. */
    public static Checkup of(Screenplay script, Pages pages, KnownNames known) {
        return new Checkup(() -> new Breakdown(script, pages, Limits.DEFAULT, known), FirstFindings.MOST);
    }

    /** Does the next piece of work, one check or what several need; answers whether there is more to do. */
    public boolean step() {
        if (work.hasNext()) {
            work.next().run();
        }
        return work.hasNext();
    }

    /**
     * What was found, as {@link Checks#first} answers it.
     *
     * @throws IllegalStateException while there is more to do
     */
    public FirstFindings first() {
        if (work.hasNext()) {
            throw new IllegalStateException("there is more to be checked");
        }
        return FirstFindings.of(findings.sorted(), findings.count());
    }

    /** Does all there is to do. */
    Findings finished() {
        while (work.hasNext()) {
            work.next().run();
        }
        return findings;
    }
}
