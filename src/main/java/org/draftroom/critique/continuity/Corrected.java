package org.draftroom.critique.continuity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.draftroom.critique.continuity.Correction.Act;
import org.draftroom.critique.continuity.Correction.Target;
import org.draftroom.critique.continuity.Correction.Value;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.Line;
import org.draftroom.critique.continuity.ledger.Origin;
import org.draftroom.critique.continuity.ledger.Wording;

/**
 * A scene's entries with what people wrote: that is always there, and what it stands in place of never is, whatever the
 * model says the next time. The model's repetition of what was computed or written is left out.
 */
final class Corrected {

    private Corrected() {}

    /** A correction and its line as it is now. */
    record Placed(Correction correction, Line line) {}

    /**
     * @param found computed and read, of one scene
     * @param corrections whose lines are in it now
     */
    static List<Entry> of(List<Entry> found, List<Placed> corrections) {
        List<Entry> entries = new ArrayList<>();
        corrections.stream()
                .filter(placed -> placed.correction.act() != Act.REMOVE)
                .forEach(placed -> entries.add(entry(placed)));
        for (Entry entry : found) {
            boolean replaced = corrections.stream().anyMatch(placed -> replaces(placed, entry));
            if (!replaced && entries.stream().noneMatch(other -> says(other, entry))) {
                entries.add(entry);
            }
        }
        entries.sort(Comparator.comparing(Entry::field)
                .thenComparing(entry -> entry.line().from()));
        return entries;
    }

    private static Entry entry(Placed placed) {
        Value value = placed.correction.value();
        return new Entry(
                placed.correction.field(),
                value.who(),
                value.what(),
                value.state(),
                value.other(),
                Origin.BY_HAND,
                placed.line,
                placed.correction.id());
    }

    /** A change stands for all that is said of the thing on its line; a removal for the one statement, anywhere in the scene. */
    private static boolean replaces(Placed placed, Entry entry) {
        Target target = placed.correction.target();
        if (target == null || placed.correction.field() != entry.field()) {
            return false;
        }
        boolean sameState = target.state() == entry.state();
        boolean onLine = placed.line.meets(entry.line());
        return switch (entry.field()) {
            case PERSON -> target.who().equals(entry.who()) && sameState;
            case PLACE, TIME, DAY -> isSame(target.what(), entry.what()) || onLine && isWithin(target, entry);
            default ->
                target.who().equals(entry.who())
                        && (sameState && isSame(target.what(), entry.what())
                                || onLine
                                        && Wording.isRelated(target.what(), entry.what())
                                        && (sameState || placed.correction.act() == Act.CHANGE));
        };
    }

    /** A heading can say several times: only those that share a word with what was corrected are meant. */
    private static boolean isWithin(Target target, Entry entry) {
        return entry.field() == Field.PLACE || Wording.isRelated(target.what(), entry.what());
    }

    private static boolean says(Entry entry, Entry again) {
        return entry.field() == again.field()
                && entry.state() == again.state()
                && entry.who().equals(again.who())
                && isSame(entry.what(), again.what());
    }

    private static boolean isSame(String one, String other) {
        return Wording.key(one).equals(Wording.key(other));
    }
}
