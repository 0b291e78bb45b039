package org.draftroom.critique.continuity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.draftroom.critique.continuity.Book;
import org.draftroom.critique.continuity.Books;
import org.draftroom.critique.continuity.ContinuityReader;
import org.draftroom.critique.continuity.Found;
import org.draftroom.critique.continuity.Found.Standing;
import org.draftroom.critique.continuity.LedgerDesk;
import org.draftroom.critique.continuity.LedgerReading;
import org.draftroom.critique.reading.ChangedScenes;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptChecks;
import org.draftroom.scripts.bible.Bible;

/** Puts the page of a script's continuity together. */
@ApplicationScoped
class Overviews {

    private final Books books;
    private final LedgerDesk desk;
    private final ContinuityReader reader;
    private final PinnedScripts pinned;
    private final ScriptChecks checks;
    private final Bible bible;

    Overviews(
            Books books,
            LedgerDesk desk,
            ContinuityReader reader,
            PinnedScripts pinned,
            ScriptChecks checks,
            Bible bible) {
        this.books = books;
        this.desk = desk;
        this.reader = reader;
        this.pinned = pinned;
        this.checks = checks;
        this.bible = bible;
    }

    Overview of(Script script, PinnedScript now) {
        Book book = books.of(now);
        List<ShownFound> all = book.found().stream()
                .map(found -> ShownFound.of(script.id(), found))
                .toList();
        LedgerReading read = book.read().orElse(null);
        return new Overview(
                (int) count(book, Standing.HOLDS),
                all.stream()
                        .filter(found -> found.standing() != Standing.EXPLAINED)
                        .toList(),
                all.stream()
                        .filter(found -> found.standing() == Standing.EXPLAINED)
                        .toList(),
                CheckedSlips.of(
                        checks.at(script.id(), now.version(), script.paper(), bible.known(script.project())), book),
                Timeline.of(book.story()),
                book.knowers(),
                List.copyOf(desk.merged(script.id())),
                book.story().scenes().stream().map(LedgerRow::new).toList(),
                book.astray(),
                book.gone(),
                read == null ? 0 : changed(script, read, now),
                read,
                read == null ? null : read.outcome().orElse(null),
                reader.estimate(now),
                (int) count(book, Standing.UNJUDGED));
    }

    private static long count(Book book, Standing standing) {
        return book.found().stream()
                .map(Found::standing)
                .filter(standing::equals)
                .count();
    }

    private int changed(Script script, LedgerReading read, PinnedScript now) {
        return read.version() == now.version()
                ? 0
                : ChangedScenes.count(pinned.at(script, read.version()).sceneHashes(), now.sceneHashes());
    }
}
