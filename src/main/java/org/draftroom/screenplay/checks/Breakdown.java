package org.draftroom.screenplay.checks;

import java.util.List;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.Pages;

/** A script broken down once for all checks: texts, sheets, speeches, parts and where they are named. */
final class Breakdown {

    private final Screenplay script;
    private final Limits limits;
    private final KnownNames known;
    private final Passage[] passages;
    private final int[] printed;
    private final List<Sheet> sheets;
    private final List<Speech> speeches;
    private final Cast cast;
    private final Lines lines;
    private Mentions mentions;
    private Moves moves;

    Breakdown(Screenplay script, Pages pages, Limits limits) {
        this(script, pages, limits, KnownNames.NONE);
    }

    Breakdown(Screenplay script, Pages pages, Limits limits, KnownNames known) {
        this.known = known;
        this.script = script;
        this.limits = limits;
        this.lines = new Lines(script.source());
        List<Element> elements = script.elements();
        this.passages = new Passage[elements.size()];
        for (int i = 0; i < passages.length; i++) {
            passages[i] = new Passage(i, elements.get(i));
        }
        this.printed = printed(pages, passages.length);
        Sheets broken = new Sheets(script, passages);
        this.sheets = broken.sheets();
        this.speeches = broken.speeches();
        this.cast = new Cast(speeches);
    }

    private static int[] printed(Pages pages, int elements) {
        int[] printed = new int[elements];
        for (Page page : pages.pages()) {
            for (Line line : page.lines()) {
                if (line.element() >= 0) {
                    printed[line.element()]++;
                }
            }
        }
        return printed;
    }

    Screenplay script() {
        return script;
    }

    String source() {
        return script.source();
    }

    Limits limits() {
        return limits;
    }

    /** What is settled outside the script. */
    KnownNames known() {
        return known;
    }

    int count() {
        return passages.length;
    }

    Passage passage(int element) {
        return passages[element];
    }

    boolean is(int element, ElementType type) {
        return element >= 0 && element < passages.length && passages[element].is(type);
    }

    /** How many lines an element takes in print. */
    int printed(int element) {
        return printed[element];
    }

    /** The scenes and shots in order, what stands before the first heading coming first. */
    List<Sheet> sheets() {
        return sheets;
    }

    Sheet sheet(int index) {
        return sheets.get(index);
    }

    List<Speech> speeches() {
        return speeches;
    }

    /** The speech whose cue or words an element is, or null. */
    Speech speechAt(int element) {
        int low = 0;
        int high = speeches.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Speech speech = speeches.get(middle);
            if (element < speech.cue()) {
                high = middle - 1;
            } else if (element >= speech.end()) {
                low = middle + 1;
            } else {
                return speech;
            }
        }
        return null;
    }

    /** The source range of the first words under a cue, or of the cue where there are none. */
    int[] firstWords(Speech speech) {
        return speech.cue() + 1 < speech.end()
                ? firstWords(speech.cue() + 1)
                : new int[] {speech.passage().source(0), speech.passage().sourceEnd(speech.nameTo())};
    }

    /** The source range of an element's first sentence. */
    int[] firstWords(int element) {
        Passage passage = passages[element];
        return new int[] {
            passage.source(0), passage.sourceEnd(passage.sentences().firstEnd())
        };
    }

    Cast cast() {
        return cast;
    }

    Mentions mentions() {
        if (mentions == null) {
            mentions = new Mentions(cast, sheets, passages);
        }
        return mentions;
    }

    Moves moves() {
        if (moves == null) {
            moves = new Moves(this);
        }
        return moves;
    }

    /** The source line of an offset, from 1. */
    int line(int offset) {
        return lines.line(offset);
    }
}
