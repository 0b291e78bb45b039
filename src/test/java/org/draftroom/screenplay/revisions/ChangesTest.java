package org.draftroom.screenplay.revisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.draftroom.screenplay.Corpus;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

    private static final String SCRIPT = """
            INT. HALL - DAY #1#

            Dust falls through the light, slowly, and settles on the lid of the piano that nobody has played since.

            ADA
            (low)
            Who's there?

            Nobody is there.

            BO
            Me.
            """;

    @Test
    void aFirstNumberIsNoChange() {
        assertThat(marked(SCRIPT.replace(" #1#", ""), SCRIPT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            falls          | drifts         | Dust drifts through the light, slowly, and settles on the lid
            since          | since May      | of the piano that nobody has played since May.
            , slowly,      |                | Dust falls through the light and settles on the lid of the
            there?         | there, Bo?     | Who's there, Bo?
            ADA            | ADELE          | ADELE
            #1#            | #2#            | INT. HALL - DAY
            HALL           | *HALL*         | INT. HALL - DAY
            Nobody         | _Nobody_       | Nobody is there.
            Me.            | Me. It is me.  | Me. It is me.
            (low)\\n       |                | Who's there?
            Nobody is there.\\n\\n |        | BO
            BO\\nMe.\\n    |                | Nobody is there.
            Nobody         | !NOBODY\\n\\nNobody | NOBODY
            . [[a note]]   |                |
            """)
    void aChangeIsMarkedOnItsLine(String old, String fresh, String lines) {
        String from = old.replace("\\n", "\n");
        String to = fresh == null ? "" : fresh.replace("\\n", "\n");
        String now = SCRIPT.replace(from, to);
        assertThat(String.join(" / ", marked(SCRIPT, now))).isEqualTo(lines == null ? "" : lines);
    }

    @Test
    void notesAndSectionsAreNoRevision() {
        assertThat(marked(SCRIPT, SCRIPT.replace("Nobody is", "# Two\n\n= She waits.\n\nNobody [[who?]] is")))
                .isEmpty();
    }

    @Test
    void everythingIsNewInAnEmptyScriptAndNothingIsLeftOfOne() {
        assertThat(marked("", SCRIPT)).hasSize(9);
        assertThat(marked(SCRIPT, "")).isEmpty();
    }

    @Property(tries = 500, seed = "31")
    void anUnchangedTextHasNoMark(@ForAll("paragraphs") List<String> paragraphs) {
        assertThat(marked(script(paragraphs), script(paragraphs))).isEmpty();
    }

    @Property(tries = 1000, seed = "32")
    void everyInsertedWordIsOnAMarkedLine(
            @ForAll("paragraphs") List<String> paragraphs, @ForAll int paragraph, @ForAll int word) {
        List<String> now = new ArrayList<>(paragraphs);
        int at = Math.floorMod(paragraph, now.size());
        List<String> words = new ArrayList<>(List.of(now.get(at).split(" ")));
        words.add(Math.floorMod(word, words.size() + 1), "zebra");
        now.set(at, String.join(" ", words));
        assertThat(marked(script(paragraphs), script(now)))
                .singleElement()
                .asString()
                .contains("zebra");
    }

    @Property(tries = 1000, seed = "33")
    void aRemovedWordMarksTheLineWhereItWas(
            @ForAll("paragraphs") List<String> paragraphs, @ForAll int paragraph, @ForAll int word) {
        int at = Math.floorMod(paragraph, paragraphs.size());
        List<String> words = new ArrayList<>(List.of(paragraphs.get(at).split(" ")));
        int place = Math.floorMod(word, words.size());
        List<String> before = new ArrayList<>(paragraphs);
        List<String> more = new ArrayList<>(words);
        more.add(place, "zebra");
        before.set(at, String.join(" ", more));
        assertThat(marked(script(before), script(paragraphs)))
                .singleElement()
                .asString()
                .containsAnyOf(words.get(place), words.get(Math.max(0, place - 1)));
    }

    @Property(tries = 1000, seed = "34")
    void whateverChangedEveryNewWordIsMarked(
            @ForAll("paragraphs") List<String> before, @ForAll("paragraphs") List<String> now) {
        List<String> shouted =
                now.stream().map(paragraph -> paragraph.replace("e", "E")).toList();
        List<String> marked = marked(script(before), script(shouted));
        assertThat(printed(script(shouted)))
                .filteredOn(line -> !line.equals(line.toLowerCase(Locale.ROOT)))
                .allMatch(marked::contains);
    }

    /** A feature against itself rewritten throughout, and against another: the time stays short. */
    @Test
    void aLongScriptIsComparedWithAnyOther() {
        String bigFish = Corpus.text("corpus/Big-Fish.fountain");
        Screenplay script = Fountain.parse(bigFish);
        assertThat(Changes.between(script, script)).isEmpty();
        assertThat(Changes.between(Fountain.parse(bigFish.replace('e', 'a')), script))
                .isNotEmpty();
        assertThat(Changes.between(Fountain.parse(bigFish.repeat(3).substring(70_000)), script))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.of("dust", "she", "the", "lid", "slow", "piano", "rain", "who", "a", "then", "opens")
                .list()
                .ofMinSize(3)
                .ofMaxSize(40)
                .map(words -> String.join(" ", words))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static String script(List<String> paragraphs) {
        return String.join("\n\n", paragraphs) + "\n";
    }

    private static List<String> printed(String script) {
        return pages(Fountain.parse(script)).stream()
                .flatMap(page -> page.lines().stream())
                .map(Line::text)
                .toList();
    }

    private static List<String> marked(String earlier, String now) {
        Screenplay script = Fountain.parse(now);
        List<Page> pages = pages(script);
        ChangedLines changed = ChangedLines.on(pages, Changes.between(Fountain.parse(earlier), script));
        return pages.stream()
                .flatMap(page ->
                        page.lines().stream().filter(line -> changed.of(page).contains(line.row())))
                .map(Line::text)
                .toList();
    }

    private static List<Page> pages(Screenplay script) {
        return Pagination.paginate(script, PageSize.LETTER).pages();
    }
}
