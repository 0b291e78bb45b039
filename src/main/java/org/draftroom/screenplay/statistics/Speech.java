package org.draftroom.screenplay.statistics;

import java.util.List;
import org.draftroom.screenplay.Cue;

/**
 * A cue and what is said below it.
 *
 * @param cue the cue taken apart
 * @param speakers who speaks: one, or all that a joint cue names; upper case
 * @param scene index of the scene, -1 before the first one
 * @param texts what is said and sung, without emphasis and parentheticals, an element each
 * @param words how many words that is
 * @param lines how many lines that prints on
 * @param firstPage number of the page that the cue is on
 * @param lastPage number of the page that it ends on
 */
record Speech(
        Cue cue,
        List<String> speakers,
        int scene,
        List<String> texts,
        int words,
        int lines,
        int firstPage,
        int lastPage) {}
