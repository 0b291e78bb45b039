package org.draftroom.scripts;

import java.util.ArrayList;
import java.util.List;

/**
 * Updates made while others were first, put on top of theirs. A window does the same with what it hasn't saved when it
 * takes in the others' updates one by one, and so comes to the very same.
 */
final class Rebasing {

    private Rebasing() {}

    /**
     * The updates as they follow the others.
     *
     * @throws ChangeSet.Mismatch when they weren't made on the same text
     */
    static List<Update> over(List<Update> updates, List<Update> others) {
        List<Update> rebased = updates;
        for (Update other : others) {
            rebased = over(rebased, other.changes());
        }
        return rebased;
    }

    private static List<Update> over(List<Update> updates, ChangeSet first) {
        List<Update> rebased = new ArrayList<>();
        ChangeSet other = first;
        for (Update update : updates) {
            rebased.add(new Update(update.clientId(), update.changes().map(other, false), update.author()));
            other = other.map(update.changes(), true);
        }
        return rebased;
    }
}
