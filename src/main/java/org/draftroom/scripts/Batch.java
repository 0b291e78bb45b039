package org.draftroom.scripts;

import java.util.List;

/** Updates made one after the other, checked as far as that goes without the text they apply to. */
record Batch(List<Update> updates, ChangeSet change) {

    /** The most updates that are appended at once. */
    static final int LIMIT = 500;

    private static final int CLIENT_ID_LIMIT = 64;

    static Batch of(List<Update> updates) {
        if (updates.isEmpty() || updates.size() > LIMIT) {
            throw new ScriptLog.Refused(
                    "Between 1 and " + LIMIT + " changes can be saved at once, not " + updates.size() + ".");
        }
        updates.forEach(Batch::requireClient);
        try {
            ChangeSet change = updates.get(0).changes();
            for (Update update : updates.subList(1, updates.size())) {
                change = change.compose(update.changes());
            }
            return new Batch(List.copyOf(updates), change);
        } catch (ChangeSet.Mismatch mismatch) {
            throw new ScriptLog.Refused("These changes don't follow one another.");
        }
    }

    /** The text after the whole batch. */
    String apply(String text) {
        if (change.length() != text.length()) {
            throw new ScriptLog.Refused("These changes are for a text of " + change.length()
                    + " characters, but the saved script has " + text.length() + ".");
        }
        if (change.newLength() > Script.TEXT_LIMIT) {
            throw new ScriptLog.Refused("A script can have " + Script.TEXT_LIMIT + " characters; this would make it "
                    + change.newLength() + ".");
        }
        String changed = change.apply(text);
        if (change.splitsCharacter(changed)) {
            throw new ScriptLog.Refused("These changes would leave half of a character in the script.");
        }
        Texts.excess(changed).ifPresent(excess -> {
            throw new ScriptLog.Refused(excess);
        });
        return changed;
    }

    private static void requireClient(Update update) {
        String id = update.clientId();
        if (id.isEmpty() || id.length() > CLIENT_ID_LIMIT || !id.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new ScriptLog.Refused("The name of the editor window is not one.");
        }
    }
}
