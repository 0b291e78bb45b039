package org.draftroom.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AnchorTest {

    private static final String TEXT = "INT. BOAT - DAY\n\nADA\nRow, will you.\n\nBEN\nRow, will I.\n";
    private static final Anchor LINE = anchorOn("Row, will you.");

    @Test
    void staysWithItsLineWhenTextIsPutBefore() {
        assertThat(after(edit(0, 0, "FADE IN:\n\n"))).isEqualTo(new Anchored.InPlace(range(31, 45)));
    }

    @Test
    void leavesOutWhatIsPutRightBesideIt() {
        assertThat(after(edit(21, 21, "(softly)\n"))).isEqualTo(new Anchored.InPlace(range(30, 44)));
        assertThat(after(edit(35, 35, " Now."))).isEqualTo(new Anchored.InPlace(range(21, 35)));
    }

    @Test
    void saysThatItsLineWasEdited() {
        assertThat(after(edit(25, 25, " then"))).isEqualTo(new Anchored.Edited(range(21, 40)));
        assertThat(after(edit(30, 35, ""))).isEqualTo(new Anchored.Edited(range(21, 30)));
    }

    @Test
    void saysThatItsLineWasRewritten() {
        assertThat(after(edit(21, 35, "You row."))).isEqualTo(new Anchored.Edited(range(21, 29)));
    }

    @Test
    void saysThatItsLineIsGone() {
        assertThat(after(edit(17, 36, ""))).isEqualTo(new Anchored.Gone());
    }

    @Test
    void findsItsLineWhereItWasMoved() {
        ChangeSet cut = edit(21, 35, "");
        ChangeSet pasted = cut.compose(insertion(cut.newLength(), cut.newLength(), "Row, will you."));
        assertThat(after(pasted)).isEqualTo(new Anchored.Moved(range(TEXT.length() - 14, TEXT.length())));
    }

    @Test
    void isWhereItWasWhenADeletionIsUndone() {
        ChangeSet cut = edit(17, 36, "");
        ChangeSet undone = cut.compose(insertion(cut.newLength(), 17, "ADA\nRow, will you.\n"));
        assertThat(after(undone)).isEqualTo(new Anchored.InPlace(range(21, 35)));
    }

    @Test
    void isWhereItWasWhenTheWholeTextWasTakenOutAndPutBack() {
        ChangeSet cut = edit(0, TEXT.length(), "");
        assertThat(after(cut.compose(insertion(0, 0, TEXT)))).isEqualTo(new Anchored.InPlace(range(21, 35)));
    }

    @Test
    void hasMovedWhenItIsPutBackBehindItsNeighbour() {
        ChangeSet cut = edit(17, 36, "");
        ChangeSet pasted = cut.compose(insertion(cut.newLength(), 18, "ADA\nRow, will you.\n"));
        assertThat(after(pasted)).isInstanceOf(Anchored.Moved.class);
    }

    @Test
    void isNotMovedToATwinThatWasThereBefore() {
        Anchor first = new Anchor(0, 21, 24, "Row");
        assertThat(first.at(edit(21, 24, ""), edit(21, 24, "").apply(TEXT))).isEqualTo(new Anchored.Gone());
    }

    @Test
    void isGoneWhenItMightHaveMovedToTwoPlaces() {
        ChangeSet twice =
                edit(17, 36, "").compose(insertion(TEXT.length() - 19, 0, "Row, will you.\nRow, will you.\n"));
        assertThat(after(twice)).isEqualTo(new Anchored.Gone());
    }

    @Test
    void refusesAPassageThatIsNone() {
        assertThatThrownBy(() -> new Anchor(0, 3, 3, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Anchor(0, 3, 5, "abc")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Anchored after(ChangeSet change) {
        return LINE.at(change, change.apply(TEXT));
    }

    private static Anchor anchorOn(String quote) {
        int from = TEXT.indexOf(quote);
        return new Anchor(0, from, from + quote.length(), quote);
    }

    private static ChangeSet edit(int from, int to, String insert) {
        return Edits.replace(TEXT.length(), from, to, insert);
    }

    private static ChangeSet insertion(int length, int at, String insert) {
        return Edits.replace(length, at, at, insert);
    }

    private static Range range(int from, int to) {
        return new Range(from, to);
    }
}
