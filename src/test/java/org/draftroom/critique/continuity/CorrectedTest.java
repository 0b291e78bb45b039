package org.draftroom.critique.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.draftroom.critique.continuity.Corrected.Placed;
import org.draftroom.critique.continuity.Correction.Act;
import org.draftroom.critique.continuity.Correction.Target;
import org.draftroom.critique.continuity.Correction.Value;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.Line;
import org.draftroom.critique.continuity.ledger.Origin;
import org.draftroom.critique.continuity.ledger.State;
import org.draftroom.scripts.Anchor;
import org.junit.jupiter.api.Test;

/** What people wrote wins, whatever is read before and after. */
class CorrectedTest {

    private static final List<String> PEOPLE = List.of("ANNA", "BEN");
    private static final List<String> THINGS = List.of("coat", "boots", "lamp", "letter");
    private static final List<String> ADORNED = List.of("a red ", "the old ", "her ", "a ");

    @Test
    void whatWasWrittenIsThereAndWhatItStandsForIsNotAfterAnyRereading() {
        Random random = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            List<Entry> first = reading(random);
            if (first.isEmpty()) {
                continue;
            }
            Entry target = first.get(random.nextInt(first.size()));
            Placed placed = placed(random.nextBoolean() ? Act.CHANGE : Act.REMOVE, target);
            for (int again = 0; again < 4; again++) {
                List<Entry> reread = reading(random);
                reread.add(repeated(random, target));

                List<Entry> entries = Corrected.of(reread, List.of(placed));

                long byHand = entries.stream().filter(Entry::isByHand).count();
                assertThat(byHand).isEqualTo(placed.correction().act() == Act.CHANGE ? 1 : 0);
                assertThat(entries.stream().filter(entry -> !entry.isByHand()))
                        .as("%s over %s", placed, reread)
                        .noneMatch(entry -> isAgain(entry, target));
                assertThat(entries).containsAll(others(reread, target));
            }
        }
    }

    @Test
    void aRemovedStatementLeavesTheOthersAboutTheThing() {
        Entry has = entry(Field.PROP, "ANNA", "the lamp", State.HAS, 10);
        Entry gives = entry(Field.PROP, "ANNA", "the lamp", State.GIVES, 60);

        assertThat(Corrected.of(List.of(has, gives), List.of(placed(Act.REMOVE, has))))
                .containsExactly(gives);
    }

    @Test
    void theModelRepeatsNothingThatIsThere() {
        Entry computed =
                new Entry(Field.PERSON, "ANNA", "", State.PRESENT, "", Origin.COMPUTED, new Line("ANNA", 5, 9, false));
        Entry read = entry(Field.PERSON, "ANNA", "", State.PRESENT, 40);

        assertThat(Corrected.of(List.of(computed, read), List.of())).containsExactly(computed);
    }

    /** The same again: in the same words on another line, or in other words on the same line. */
    private static Entry repeated(Random random, Entry target) {
        boolean elsewhere = random.nextBoolean();
        String noun = target.what().substring(target.what().lastIndexOf(' ') + 1);
        String what = elsewhere ? target.what() : ADORNED.get(random.nextInt(ADORNED.size())) + noun;
        int at = elsewhere ? 10 * random.nextInt(10) : target.line().from();
        return entry(target.field(), target.who(), what, target.state(), at);
    }

    private static boolean isAgain(Entry entry, Entry target) {
        boolean same =
                entry.field() == target.field() && entry.who().equals(target.who()) && entry.state() == target.state();
        return same && entry.what().equals(target.what());
    }

    /** What has nothing to do with it. */
    private static List<Entry> others(List<Entry> reread, Entry target) {
        return reread.stream()
                .filter(entry -> entry.field() != target.field() || !entry.who().equals(target.who()))
                .filter(entry -> reread.stream()
                                .filter(other -> other.field() == entry.field()
                                        && other.who().equals(entry.who())
                                        && other.state() == entry.state())
                                .count()
                        == 1)
                .toList();
    }

    private static List<Entry> reading(Random random) {
        List<Entry> entries = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            Field field = random.nextBoolean() ? Field.WARDROBE : Field.PROP;
            String what = ADORNED.get(random.nextInt(ADORNED.size())) + THINGS.get(random.nextInt(THINGS.size()));
            State state = field.states().get(random.nextInt(2));
            entries.add(entry(field, PEOPLE.get(random.nextInt(2)), what, state, 10 * random.nextInt(10)));
        }
        return entries;
    }

    private static Entry entry(Field field, String who, String what, State state, int at) {
        return new Entry(field, who, what, state, "", Origin.READ, new Line("line " + at, at, at + 9, false));
    }

    private static Placed placed(Act act, Entry target) {
        Value value = act == Act.REMOVE ? null : new Value(target.who(), "a green hat", target.state(), "");
        Line line = target.line();
        Anchor anchor = new Anchor(0, line.from(), line.to(), "x".repeat(line.to() - line.from()));
        var correction =
                new Correction(UUID.randomUUID(), act, target.field(), Target.of(target), value, anchor, line.quote());
        return new Placed(correction, line);
    }
}
