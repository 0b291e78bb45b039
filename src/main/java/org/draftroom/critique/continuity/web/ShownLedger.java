package org.draftroom.critique.continuity.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.draftroom.critique.continuity.Correction.Value;
import org.draftroom.critique.continuity.LedgerDesk;
import org.draftroom.critique.continuity.LedgerFault;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.StoryScene;
import org.draftroom.critique.continuity.web.LedgerForm.Refused;

/**
 * The ledger of a scene as its page shows it.
 *
 * @param number the scene's place, from 1
 * @param last the number of the last scene
 * @param day what stands in the field of the day
 * @param dayFault what is wrong with it, or null
 * @param dayByHand the correction that says the day, or null
 */
public record ShownLedger(
        StoryScene scene,
        int number,
        int last,
        String href,
        List<OfField> fields,
        String day,
        LedgerFault dayFault,
        UUID dayByHand) {

    /** A column and its entries; {@code adding} is what is typed of a new one. */
    public record OfField(Field field, List<ShownEntry> entries, Form adding) {}

    /** An entry. */
    public record ShownEntry(String key, Entry entry, String href, Form form) {}

    /**
     * A form for an entry.
     *
     * @param id unique on the page
     * @param fault what is wrong with what was typed, or null
     */
    public record Form(String id, Field field, Value value, String line, LedgerFault fault) {

        static Form of(String id, Field field, Value value, Refused refused) {
            return refused.is(id)
                    ? new Form(id, field, refused.value(), refused.line(), refused.fault())
                    : new Form(id, field, value, "", null);
        }

        public boolean isWrong(String of) {
            return fault != null
                    && switch (fault) {
                        case NO_WHO -> of.equals("who");
                        case NO_WHAT, NOT_A_DAY -> of.equals("what");
                        case NO_LINE -> of.equals("line");
                        default -> false;
                    };
        }
    }

    static ShownLedger of(UUID script, StoryScene scene, int last, int at, Refused refused) {
        List<OfField> fields = Arrays.stream(Field.values())
                .filter(field -> field != Field.DAY)
                .map(field -> ofField(script, scene, field, refused))
                .toList();
        Entry day = scene.ledger().of(Field.DAY).stream()
                .filter(Entry::isByHand)
                .findFirst()
                .orElse(null);
        boolean wrong = refused.is("day");
        return new ShownLedger(
                scene,
                scene.ledger().index() + 1,
                last,
                ShownFound.href(script, at, at),
                fields,
                wrong ? refused.value().what() : String.valueOf(scene.day()),
                wrong ? refused.fault() : null,
                day == null ? null : day.correction());
    }

    private static OfField ofField(UUID script, StoryScene scene, Field field, Refused refused) {
        List<ShownEntry> entries = scene.ledger().of(field).stream()
                .map(entry -> entry(script, entry, refused))
                .toList();
        Value empty = new Value("", "", field.states().get(0), "");
        return new OfField(field, entries, Form.of("add-" + field.word(), field, empty, refused));
    }

    private static ShownEntry entry(UUID script, Entry entry, Refused refused) {
        String key = LedgerDesk.key(entry);
        Value value = new Value(entry.who(), entry.what(), entry.state(), entry.other());
        return new ShownEntry(
                key,
                entry,
                ShownFound.href(script, entry.line().from(), entry.line().to()),
                Form.of(key, entry.field(), value, refused));
    }
}
