package org.draftroom.scripts.bible;

import java.util.List;

/**
 * A project's bible as it is now, beside its scripts as they are now.
 *
 * @param characters the ones with most words first
 * @param places the ones with most pages first
 * @param proposals names of the scripts that the bible lacks, dismissed ones left out
 * @param dismissed names that were dismissed, by the alphabet
 */
public record BibleReading(
        List<BibleEntry> characters, List<BibleEntry> places, List<Proposal> proposals, List<Dismissed> dismissed) {

    /** A name that is no entry and shall be none. */
    public record Dismissed(EntryKind kind, String name) {}
}
