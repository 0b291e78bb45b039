package org.draftroom.critique.continuity;

import java.util.Locale;
import java.util.UUID;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.State;
import org.draftroom.scripts.Anchor;

/**
 * What a person wrote into the ledger.
 *
 * @param target what it stands in place of; null for what was added
 * @param value what is so; null for what was removed
 * @param anchor the line that it rests on
 * @param quote that line as the page showed it
 */
public record Correction(UUID id, Act act, Field field, Target target, Value value, Anchor anchor, String quote) {

    /** What was done. */
    public enum Act {
        ADD,
        CHANGE,
        REMOVE;

        /** As the database has it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The entry that it stands in place of. */
    public record Target(String who, String what, State state) {

        static Target of(Entry entry) {
            return new Target(entry.who(), entry.what(), entry.state());
        }
    }

    /** What is so. */
    public record Value(String who, String what, State state, String other) {}
}
