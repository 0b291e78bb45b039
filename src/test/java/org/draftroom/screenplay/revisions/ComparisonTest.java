package org.draftroom.screenplay.revisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.revisions.ComparedScene.State;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String BOAT = "INT. BOAT - DAY\n\nMara rows. The rain falls hard on them.\n\n";
    private static final String HUT = "INT. HUT - NIGHT\n\nTomas dries the nets by the fire.\n\n";
    private static final String PIER = "EXT. PIER - DAY\n\nA gull lands on a post and looks about.\n\n";

    @Test
    void theSameTextIsTheSame() {
        assertThat(states(BOAT + HUT, BOAT + HUT)).containsExactly("SAME 0", "BOAT SAME 0", "HUT SAME 0");
    }

    @Test
    void scenesAreAddedCutChangedAndMoved() {
        assertThat(states(BOAT + HUT, BOAT + PIER + HUT))
                .contains("PIER ADDED 2")
                .hasSize(4);
        assertThat(states(BOAT + PIER + HUT, BOAT + HUT))
                .containsExactly("SAME 0", "BOAT SAME 0", "PIER CUT 2", "HUT SAME 0");
        assertThat(states(BOAT + HUT, BOAT + HUT.replace("nets", "ropes"))).contains("HUT CHANGED 1");
        assertThat(states(BOAT + HUT + PIER, PIER + BOAT + HUT)).contains("PIER MOVED 0", "BOAT SAME 0", "HUT SAME 0");
        assertThat(states(BOAT + HUT + PIER, PIER.replace("gull", "crow") + BOAT + HUT))
                .contains("PIER MOVED 1");
    }

    @Test
    void aSceneIsKnownByItsWordsUnderAnotherHeading() {
        assertThat(states(BOAT + HUT, BOAT + HUT.replace("HUT", "SHED")))
                .contains("SHED CHANGED 1")
                .hasSize(3);
    }

    @Test
    void whatStandsBeforeTheScenesAndNotesCountToo() {
        assertThat(states("Title: Salt\n\n" + BOAT, "Title: Salt road\n\n" + BOAT))
                .contains("CHANGED 1");
        assertThat(states(BOAT, BOAT.replace("rows.", "rows. [[why?]]"))).contains("BOAT CHANGED 1");
        assertThat(states("", "")).containsExactly("SAME 0");
    }

    @Test
    void wordsThatWentStandBeforeThoseThatCame() {
        ComparedScene hut = scenes(HUT, HUT.replace("the nets", "ropes")).get(1);
        assertThat(hut.paragraphs().get(1).pieces())
                .containsExactly(
                        new Piece("Tomas dries ", Fate.KEPT),
                        new Piece("the nets ", Fate.WENT),
                        new Piece("ropes ", Fate.CAME),
                        new Piece("by the fire.", Fate.KEPT));
    }

    @Test
    void eachSideReadsAsItsText() {
        String earlier = BOAT + HUT + PIER;
        String now = PIER.replace("lands", "sits") + BOAT + "He waits.\n\n" + HUT.replace("fire", "stove");
        for (ComparedScene scene : scenes(earlier, now)) {
            for (ComparedParagraph paragraph : scene.paragraphs()) {
                assertThat(now.contains(side(paragraph, Fate.WENT))).isTrue();
                assertThat(earlier.contains(side(paragraph, Fate.CAME))).isTrue();
            }
        }
    }

    @Test
    void twoLongTextsThatShareNothingAreComparedSoon() {
        String earlier = "INT. HUT - DAY\n\nRain a b c.\n\n".repeat(20_000);
        String now = "EXT. PIER - DAY\n\nGull d e f.\n\n".repeat(20_000);
        assertTimeout(Duration.ofSeconds(20), () -> scenes(earlier, now));
        String oneLong = "word ".repeat(300_000);
        assertTimeout(Duration.ofSeconds(20), () -> scenes(oneLong, "other ".repeat(300_000)));
        String fewLong = ("word ".repeat(30_000) + "\n\n").repeat(12);
        assertTimeout(Duration.ofSeconds(20), () -> scenes(fewLong, "so be it\n\n".repeat(100_000)));
    }

    private static String side(ComparedParagraph paragraph, Fate without) {
        return paragraph.pieces().stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::text)
                .collect(Collectors.joining())
                .strip();
    }

    private static List<ComparedScene> scenes(String earlier, String now) {
        return Comparison.between(Fountain.parse(earlier), Fountain.parse(now));
    }

    private static List<String> states(String earlier, String now) {
        return scenes(earlier, now).stream().map(ComparisonTest::words).toList();
    }

    private static String words(ComparedScene scene) {
        State state = scene.state();
        String place = scene.heading().replaceAll("^\\S+ (\\w+).*", "$1 ");
        return place + state + " " + scene.changedLines();
    }
}
