package org.draftroom.scripts.bible.web;

import java.util.List;
import org.draftroom.scripts.bible.BibleEntry;
import org.draftroom.scripts.bible.BibleHead;
import org.draftroom.scripts.bible.BibleReading;
import org.draftroom.scripts.bible.BibleReading.Dismissed;
import org.draftroom.scripts.bible.EntryKind;

/**
 * A bible as its page shows it.
 *
 * @param typed what was looked for, or empty
 * @param proposals the first of them
 * @param proposed how many there are in all
 */
public record ShownBible(
        String typed,
        List<EntryRow> characters,
        List<EntryRow> places,
        List<ShownProposal> proposals,
        int proposed,
        List<Dismissed> dismissed,
        BibleHead head,
        boolean empty) {

    private static final int MOST = 100;

    /** @param figures what is counted, in words */
    public record ShownProposal(EntryKind kind, String name, String figures, String line) {}

    static ShownBible of(BibleReading reading, BibleHead head, String typed, Figures figures) {
        List<ShownProposal> proposals = reading.proposals().stream()
                .limit(MOST)
                .map(one -> new ShownProposal(
                        one.kind(),
                        one.name(),
                        figures.line(one.kind(), one.facts()),
                        one.facts().line()))
                .toList();
        return new ShownBible(
                typed,
                rows(reading.characters(), typed, figures),
                rows(reading.places(), typed, figures),
                proposals,
                reading.proposals().size(),
                reading.dismissed(),
                head,
                reading.characters().isEmpty() && reading.places().isEmpty());
    }

    private static List<EntryRow> rows(List<BibleEntry> entries, String typed, Figures figures) {
        return entries.stream()
                .map(one -> EntryRow.of(one, figures))
                .filter(row -> typed.isEmpty() || row.has(typed))
                .toList();
    }

    /** How many proposals aren't shown. */
    public int more() {
        return proposed - proposals.size();
    }

    public boolean nothingFound() {
        return !typed.isEmpty() && characters.isEmpty() && places.isEmpty();
    }
}
