package org.draftroom.scripts;

import java.util.List;

/** Updates made one after the other, checked as far as that goes without the text they apply to. */
record Batch(List<Update> updates, ChangeSet change) {

    /** The most updates that are appended at once. */
    static final int LIMIT = 500;

    private static final int CLIENT_ID_LIMIT = 64;

    static Batch of(List<Update> updates) {
        if (updates.isEmpty() || updates.size() > LIMIT) {
            throw new ScriptLog.Refused(LogWords.CHOSEN.howMany(LIMIT, updates.size()));
        }
        updates.forEach(Batch::requireClient);
        try {
            ChangeSet change = updates.get(0).changes();
            for (Update update : updates.subList(1, updates.size())) {
                change = change.compose(update.changes());
            }
            return new Batch(List.copyOf(updates), change);
        } catch (ChangeSet.Mismatch mismatch) {
            throw new ScriptLog.Refused(LogWords.CHOSEN.notInOrder());
        }
    }

    /** The text after the whole batch. */
    String apply(String text) {
        if (change.length() != text.length()) {
            throw new ScriptLog.Refused(LogWords.CHOSEN.otherLength(change.length(), text.length()));
        }
        if (change.newLength() > Script.TEXT_LIMIT) {
            throw new ScriptLog.Refused(LogWords.CHOSEN.tooLong(Script.TEXT_LIMIT, change.newLength()));
        }
        String changed = change.apply(text);
        if (change.splitsCharacter(changed)) {
            throw new ScriptLog.Refused(LogWords.CHOSEN.halfCharacter());
        }
        Texts.excess(changed).ifPresent(excess -> {
            throw new ScriptLog.Refused(excess);
        });
        return changed;
    }

    private static void requireClient(Update update) {
        String id = update.clientId();
        if (id.isEmpty() || id.length() > CLIENT_ID_LIMIT || !id.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new ScriptLog.Refused(LogWords.CHOSEN.noWindow());
        }
    }
}
