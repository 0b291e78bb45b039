package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what the checks find, but for what notes in the script switch off: all of it, or the first by place. */
final class Findings {

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt(Finding::from).thenComparing(Finding::kind);

    private final Breakdown script;
    private final CheckWords words;
    private final Silence silence;
    private final List<Finding> found = new ArrayList<>();
    private final int most;
    private int count;

    /** @param most how many are wanted; the others are only counted */
    Findings(Breakdown script, CheckWords words, int most) {
        this.script = script;
        this.words = words;
        this.most = most;
        this.silence = new Silence(script);
    }

    /** In which findings and fixes say what they are. */
    CheckWords words() {
        return words;
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
            count++;
            if (found.size() / 4 >= most) {
                cut();
            }
        }
    }

    /** A place for {@link Finding#related}. */
    Finding.Place place(int from, int to) {
        return new Finding.Place(from, to, script.line(from));
    }

    private void cut() {
        found.sort(BY_PLACE);
        found.subList(Math.min(most, found.size()), found.size()).clear();
    }

    /** How many were found, those that aren't wanted among them. */
    int count() {
        return count;
    }

    List<Finding> sorted() {
        cut();
        return List.copyOf(found);
    }
}
