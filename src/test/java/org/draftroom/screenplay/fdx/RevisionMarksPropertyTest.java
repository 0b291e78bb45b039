package org.draftroom.screenplay.fdx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.revisions.Mark;
import org.draftroom.screenplay.revisions.Marking;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.screenplay.revisions.Since;

/** However a script was rewritten, the marked characters of its document are those that its revisions painted. */
class RevisionMarksPropertyTest {

    private static final byte[] DOCUMENT = LowTide.document();
    private static final int SETS_OF_ITS_OWN = 2;

    @Property(tries = 600, seed = "21")
    void freshDocumentsHaveTheMarksThatWerePainted(@ForAll long seed) throws Fdx.Unreadable {
        check(seed, false);
    }

    @Property(tries = 600, seed = "22")
    void documentsWrittenBackHaveTheMarksThatWerePainted(@ForAll long seed) throws Fdx.Unreadable {
        check(seed, true);
    }

    private static void check(long seed, boolean isWrittenBack) throws Fdx.Unreadable {
        Random random = new Random(seed);
        String text = Fdx.read(DOCUMENT).fountain();
        List<Since> since = new ArrayList<>();
        List<RevisionSet> sets = new ArrayList<>();
        for (int revision = random.nextInt(3); revision >= 0; revision--) {
            since.add(new Since(Fountain.parse(text), sets.size()));
            sets.add(new RevisionSet("Revision", RevisionColor.values()[revision]));
            for (int edits = random.nextInt(4); edits >= 0; edits--) {
                text = LowTide.edited(text, random);
            }
        }
        Screenplay now = Fountain.parse(text);
        List<Mark> marks = Marking.of(since, now).text();
        byte[] written = isWrittenBack ? Fdx.write(now, DOCUMENT) : Fdx.write(now);
        byte[] marked = Fdx.marked(written, now, marks, sets);
        assertThat(Fdx.read(marked).fountain()).isEqualTo(Fdx.read(written).fountain());
        assertThat(found(marked, isWrittenBack ? SETS_OF_ITS_OWN : 0, sets.size()))
                .isEqualTo(painted(now, marks));
    }

    /** The characters of our revisions, each with its revision from 0 on. */
    private static String found(byte[] document, int own, int sets) throws Fdx.Unreadable {
        StringBuilder found = new StringBuilder();
        List<FdxParagraph> script = FdxReader.read(XmlFile.of(document).text()).script;
        for (FdxParagraph paragraph : ShownCharacters.paragraphs(script)) {
            for (XmlNode run : paragraph.node.children("Text")) {
                String id = run.attribute("RevisionID");
                int revision = (id.isEmpty() ? 0 : Integer.parseInt(id)) - own - 1;
                if (revision >= 0 && revision < sets) {
                    add(found, run.said(), revision);
                }
            }
        }
        return found.toString();
    }

    private static String painted(Screenplay now, List<Mark> marks) {
        StringBuilder painted = new StringBuilder();
        List<Integer> places = places(now);
        for (Element element : now.elements()) {
            StyledText text = StyledText.of(element.text());
            for (int i = 0; i < text.text().length(); i++) {
                int place = element.map().offset(text.marked(i));
                String said = text.text().substring(i, i + 1);
                revisions(now, marks, places, place).max().ifPresent(revision -> add(painted, said, revision));
            }
        }
        return painted.toString();
    }

    private static IntStream revisions(Screenplay now, List<Mark> marks, List<Integer> places, int place) {
        return marks.stream()
                .filter(mark -> mark.from() == mark.to()
                        ? place == telling(now.source(), mark.from(), places)
                        : mark.from() <= place && place < mark.to())
                .mapToInt(Mark::revision);
    }

    /** Where the character is that tells that something was taken out at a place. */
    private static int telling(String source, int removal, List<Integer> places) {
        int behind =
                places.stream().filter(place -> place >= removal).findFirst().orElse(-1);
        int before = places.stream().filter(place -> place < removal).reduce(-1, (one, next) -> next);
        boolean isThere = behind >= 0 && source.substring(removal, behind).matches("[ \\t*_\\\\]*");
        return isThere ? behind : before;
    }

    private static List<Integer> places(Screenplay now) {
        List<Integer> places = new ArrayList<>();
        for (Element element : now.elements()) {
            StyledText text = StyledText.of(element.text());
            for (int i = 0; i < text.text().length(); i++) {
                if (ShownCharacters.isShown(text.text().charAt(i))) {
                    places.add(element.map().offset(text.marked(i)));
                }
            }
        }
        return places;
    }

    private static void add(StringBuilder all, String said, int revision) {
        said.chars()
                .filter(c -> ShownCharacters.isShown((char) c))
                .forEach(c -> all.append(Character.toUpperCase((char) c))
                        .append(revision)
                        .append(' '));
    }
}
