package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what the checks find, but for what notes in the script switch off. */
final class Findings {

    private final Breakdown script;
    private final Silence silence;
    private final List<Finding> found = new ArrayList<>();

    Findings(Breakdown script) {
        this.script = script;
        this.silence = new Silence(script);
    }

    /** A finding without a fix and without other places. */
    void add(Kind kind, int from, int to, String explanation) {
        add(kind, new int[] {from, to}, explanation, List.of(), null);
    }

    /** A finding from one source offset to another; a fix may be null. */
    void add(Kind kind, int[] range, String explanation, List<Finding.Place> related, Fix fix) {
        int from = range[0];
        int to = Math.max(range[1], Math.min(from + 1, script.source().length()));
        if (from >= to) {
            return;
        }
        String quote = script.source().substring(from, to);
        if (!silence.covers(kind, from, quote)) {
            found.add(new Finding(kind, from, to, script.line(from), quote, explanation, List.copyOf(related), fix));
        }
    }

    /** A place for {@link Finding#related}. */
    Finding.Place place(int from, int to) {
        return new Finding.Place(from, to, script.line(from));
    }

    List<Finding> sorted() {
        found.sort(Comparator.comparingInt(Finding::from).thenComparing(Finding::kind));
        return List.copyOf(found);
    }
}
