package org.draftroom.scripts.bible.web;

import org.draftroom.scripts.bible.BibleEntry;
import org.draftroom.scripts.bible.Facts;

/**
 * What the scripts say of an entry.
 *
 * @param first where it is first found, in words
 * @param pages its length in pages
 */
public record ShownFacts(Facts facts, String first, String pages) {

    static ShownFacts of(BibleEntry one, Figures figures) {
        return new ShownFacts(one.facts(), figures.first(one.facts()), Figures.pages(one.facts()));
    }
}
