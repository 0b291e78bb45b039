package org.draftroom.critique.ask;

import jakarta.enterprise.context.ApplicationScoped;
import org.draftroom.critique.continuity.ledger.Entry;

/** The words by which an entry of the ledger is found. */
@ApplicationScoped
class LedgerTerms {

    private final AskWords words;

    LedgerTerms(AskWords words) {
        this.words = words;
    }

    /** Of whom it is. */
    static String who(Entry entry) {
        return entry.who() + " " + entry.other();
    }

    /** What it says, and the words in which people ask for such a thing. */
    String what(Entry entry) {
        return entry.what() + " " + words.askedFor(entry.state());
    }
}
