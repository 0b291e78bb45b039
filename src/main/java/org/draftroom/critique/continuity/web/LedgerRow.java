package org.draftroom.critique.continuity.web;

import java.util.List;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.SceneLedger;
import org.draftroom.critique.continuity.ledger.StoryScene;

/** A scene in the table of all scenes. */
public record LedgerRow(StoryScene scene) {

    private SceneLedger ledger() {
        return scene.ledger();
    }

    /** From 1. */
    public int number() {
        return ledger().index() + 1;
    }

    public List<Entry> places() {
        return ledger().of(Field.PLACE);
    }

    public List<Entry> times() {
        return ledger().of(Field.TIME);
    }

    public List<Entry> people() {
        return ledger().of(Field.PERSON);
    }

    public List<Entry> wardrobe() {
        return ledger().of(Field.WARDROBE);
    }

    public List<Entry> props() {
        return ledger().of(Field.PROP);
    }

    public List<Entry> injuries() {
        return ledger().of(Field.INJURY);
    }

    /** How many facts it has. */
    public int facts() {
        return ledger().of(Field.KNOWLEDGE).size();
    }
}
