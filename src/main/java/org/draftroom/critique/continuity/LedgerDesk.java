package org.draftroom.critique.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.draftroom.critique.continuity.Correction.Act;
import org.draftroom.critique.continuity.Correction.Target;
import org.draftroom.critique.continuity.Correction.Value;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.SceneLedger;
import org.draftroom.critique.continuity.ledger.StoryDays;
import org.draftroom.critique.continuity.ledger.Wording;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.Quote;
import org.draftroom.critique.reading.Quotes;
import org.draftroom.ollama.reading.Sha256;
import org.draftroom.scripts.Anchor;

/** Where people write into a ledger: what they add, change and remove is kept with the line it rests on. */
@ApplicationScoped
public class LedgerDesk {

    /** The longest name, in UTF-16 units. */
    public static final int LONGEST_NAME = 40;

    /** The longest thing. */
    public static final int LONGEST = 80;

    private static final int KEY = 16;

    private final CorrectionTable table;

    LedgerDesk(CorrectionTable table) {
        this.table = table;
    }

    /** By which an entry of a scene is known on its page; the same as long as it says the same. */
    public static String key(Entry entry) {
        return Sha256.of(
                        entry.field().word(),
                        entry.who(),
                        Wording.key(entry.what()),
                        entry.state().word())
                .substring(0, KEY);
    }

    /** The entry of this key. */
    public static Optional<Entry> entry(SceneLedger scene, String key) {
        return scene.entries().stream().filter(entry -> key(entry).equals(key)).findFirst();
    }

    /** What is wrong with a value of this field; empty when nothing is. */
    public static Optional<LedgerFault> fault(Field field, Value value) {
        if (value.who().length() > LONGEST_NAME
                || value.other().length() > LONGEST_NAME
                || value.what().length() > LONGEST) {
            return Optional.of(LedgerFault.TOO_LONG);
        }
        if (field.needsWho() && value.who().isEmpty()) {
            return Optional.of(LedgerFault.NO_WHO);
        }
        if (field.needsWhat() && value.what().isEmpty()) {
            return Optional.of(LedgerFault.NO_WHAT);
        }
        return field == Field.DAY && StoryDays.written(value.what()).isEmpty()
                ? Optional.of(LedgerFault.NOT_A_DAY)
                : Optional.empty();
    }

    /**
     * Adds an entry on a line of the scene, or on its heading where no line is named.
     *
     * @return what is wrong; empty when it was added
     */
    public Optional<LedgerFault> add(Writing writing, PinnedScene scene, Field field, Value value, String line) {
        Optional<LedgerFault> fault = fault(field, value);
        if (fault.isPresent()) {
            return fault;
        }
        Optional<Quote> quote = line.isBlank() ? Optional.empty() : new Quotes(scene.text()).find(line);
        if (quote.isEmpty() && !line.isBlank()) {
            return Optional.of(LedgerFault.NO_LINE);
        }
        Anchor anchor = quote.map(found -> anchor(writing.script, found.from(), found.to()))
                .orElseGet(() -> heading(writing.script, scene));
        String shown = quote.map(Quote::text).orElse(scene.scene().heading());
        return keep(writing, new Correction(UUID.randomUUID(), Act.ADD, field, null, value, anchor, shown));
    }

    /** Says what is so in place of an entry. */
    public Optional<LedgerFault> change(Writing writing, Entry entry, Value value) {
        Optional<LedgerFault> fault = fault(entry.field(), value);
        if (fault.isPresent()) {
            return fault;
        }
        if (entry.isByHand()) {
            table.revalue(writing.script.id(), entry.correction(), value);
            return Optional.empty();
        }
        return keep(writing, correction(writing, Act.CHANGE, entry, value));
    }

    /** Says that an entry is wrong; one that a person wrote is taken back. */
    public Optional<LedgerFault> remove(Writing writing, Entry entry) {
        if (entry.isByHand()) {
            table.undo(writing.script.id(), entry.correction());
            return Optional.empty();
        }
        return keep(writing, correction(writing, Act.REMOVE, entry, null));
    }

    /** Takes a correction back; false when it isn't the script's. */
    public boolean undo(UUID script, UUID correction) {
        return table.undo(script, correction);
    }

    /** From now on a fact is another one; keys that are one already, and none, change nothing. */
    public void merge(Book book, String fact, String into) {
        boolean known =
                book.facts().names().containsKey(fact) && book.facts().names().containsKey(into);
        if (known && !fact.equals(into)) {
            table.merge(book.script().id(), fact, into);
        }
    }

    /** The facts that others were said to be. */
    public Set<String> merged(UUID script) {
        return Set.copyOf(table.same(script).values());
    }

    /** All that were said to be this fact are facts of their own again. */
    public void part(UUID script, String fact) {
        table.part(script, fact);
    }

    private Optional<LedgerFault> keep(Writing writing, Correction correction) {
        return table.add(writing.script.id(), correction, writing.person)
                ? Optional.empty()
                : Optional.of(LedgerFault.FULL);
    }

    private static Correction correction(Writing writing, Act act, Entry entry, Value value) {
        Anchor anchor = anchor(writing.script, entry.line().from(), entry.line().to());
        return new Correction(
                UUID.randomUUID(),
                act,
                entry.field(),
                Target.of(entry),
                value,
                anchor,
                entry.line().quote());
    }

    private static Anchor heading(PinnedScript script, PinnedScene scene) {
        var heading = script.screenplay().elements().get(scene.scene().firstElement());
        return anchor(script, heading.from(), heading.to());
    }

    private static Anchor anchor(PinnedScript script, int from, int to) {
        return new Anchor(
                script.version(), from, to, script.screenplay().source().substring(from, to));
    }

    /** Who writes, on which version. */
    public record Writing(PinnedScript script, UUID person) {}
}
