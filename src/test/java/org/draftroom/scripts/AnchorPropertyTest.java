package org.draftroom.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnchorPropertyTest {

    @Property(tries = 3000, seed = "20260731")
    void neverCallsOtherTextInPlaceOrMoved(@ForAll long seed) {
        Random random = new Random(seed);
        String pinned = "x" + Edits.text(random, 12);
        int from = random.nextInt(pinned.length());
        int to = from + 1 + random.nextInt(Math.min(6, pinned.length() - from));
        Anchor anchor = new Anchor(3, from, to, pinned.substring(from, to));
        ChangeSet change = ChangeSet.unchanged(pinned.length());
        String text = pinned;
        for (int edits = random.nextInt(6); edits >= 0; edits--) {
            assertHonest(anchor, anchor.at(change, text), text);
            ChangeSet next = Edits.random(random, text);
            change = change.compose(next);
            text = next.apply(text);
        }
    }

    private static void assertHonest(Anchor anchor, Anchored anchored, String text) {
        if (anchored instanceof Anchored.InPlace place) {
            assertThat(place.range().of(text)).isEqualTo(anchor.quote());
        } else if (anchored instanceof Anchored.Moved place) {
            assertThat(place.range().of(text)).isEqualTo(anchor.quote());
            assertThat(text.indexOf(anchor.quote())).isEqualTo(text.lastIndexOf(anchor.quote()));
        } else if (anchored instanceof Anchored.Edited edited) {
            assertThat(edited.range().of(text)).isNotEmpty().isNotEqualTo(anchor.quote());
        }
    }

    @Property(tries = 1000, seed = "20260731")
    void staysInPlaceThroughEditsElsewhere(@ForAll long seed) {
        Random random = new Random(seed);
        String before = Edits.text(random, 8);
        String after = Edits.text(random, 8);
        Anchor anchor = new Anchor(0, before.length(), before.length() + 6, "passus");
        ChangeSet early = Edits.random(random, before);
        ChangeSet late = Edits.random(random, after);
        String later = early.apply(before) + "passus" + late.apply(after);
        assertThat(anchor.at(Edits.beside(early, 6, late), later))
                .isEqualTo(new Anchored.InPlace(new Range(early.newLength(), early.newLength() + 6)));
    }
}
