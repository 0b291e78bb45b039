package org.draftroom.screenplay.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.Setting;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    private static final String JETTY = """
            INT. BOATHOUSE - DUSK

            Rain -- on *tin*.

            MARGOT (V.O.)
            Not today.

            Margot turns.

            MARGOT
            (low)
            Not today, not tomorrow, and certainly not on a Sunday.

            EXT. JETTY - NIGHT #7A#

            @Margot
            No.

            ANA (O.S.)
            Yes. [[is it?]]

            int. boathouse - night

            A lamp, lit.

            EXT./INT. BOATHOUSE

            MARGOT
            ~No, no

            ANA & MARGOT
            We know.
            """;

    private final Statistics jetty = of(JETTY);

    @Test
    void lengthIsCountedInScenesPagesEighthsAndWords() {
        assertThat(jetty.totals()).isEqualTo(new Totals(4, 1, 5, 48));
        assertThat(of("").totals()).isEqualTo(new Totals(0, 0, 0, 0));
    }

    @Test
    void aPartHasLinesWordsScenesAndPages() {
        assertThat(jetty.parts())
                .containsExactly(
                        new Part("MARGOT", 5, 6, 17, 10, 3, 1, 1, 1, 0), new Part("ANA", 2, 2, 3, 2, 2, 1, 1, 0, 1));
    }

    @Test
    void placesAreOneInAnySpelling() {
        assertThat(jetty.locations())
                .containsExactly(
                        new Location("BOATHOUSE", 3, 4, Set.of(Setting.INTERIOR, Setting.BOTH)),
                        new Location("JETTY", 1, 1, Set.of(Setting.EXTERIOR)));
    }

    @Test
    void indoorsAndOutAreTabledByTimeOfDay() {
        assertThat(jetty.daylight())
                .containsExactly(
                        new Daylight(Setting.INTERIOR, "dusk", 1, 2),
                        new Daylight(Setting.INTERIOR, "night", 1, 1),
                        new Daylight(Setting.EXTERIOR, "night", 1, 1),
                        new Daylight(Setting.BOTH, "", 1, 1));
    }

    @Test
    void scenesHaveTheirNumbersAndHowManySpeak() {
        assertThat(jetty.scenes()).extracting(scene -> scene.scene().number()).containsExactly("", "7A", "", "");
        assertThat(jetty.scenes()).extracting(SceneFigures::speakers).containsExactly(1, 2, 0, 2);
    }

    @Test
    void dialogueStandsBesideAction() {
        assertThat(jetty.balance()).isEqualTo(new Balance(7, 18, 3, 8));
        assertThat(jetty.balance().dialogueByLines()).isEqualTo(0.7);
        assertThat(of("").balance().dialogueByWords()).isZero();
    }

    @Test
    void aJointCueCountsForAllItNamesWhereEachAlsoSpeaksAlone() {
        assertThat(jetty.conversations()).containsExactly(new Conversation("MARGOT", "ANA", 2, 2));
        assertThat(of("SALT & SONS\nClosed.\n\nSALT\nOpen.\n").parts())
                .extracting(Part::name)
                .containsExactly("SALT", "SALT & SONS");
    }

    @Test
    void anExchangeIsTwoSpeechesSideBySideInOneScene() {
        Statistics figures = of("""
                INT. A

                ANA
                One.

                BO
                Two.

                Silence.

                ANA
                Three.

                ANA
                Four.

                INT. B

                BO
                Five.

                CY ^
                Six.
                """);
        assertThat(figures.conversations())
                .containsExactly(new Conversation("ANA", "BO", 2, 1), new Conversation("BO", "CY", 1, 1));
    }

    @Test
    void theLongestAbsenceIsBetweenTwoSpeeches() {
        Statistics figures =
                of("INT. A\n\nANA\nOne.\n\n===\n\nINT. B\n\nBO\nTwo.\n\nINT. C\n\nAna.\n\nINT. D\n\nANA\nThree.\n\n"
                        + "INT. E\n\nBo.\n\nINT. F\n\nANA\nFour.\n");
        assertThat(figures.absences()).containsExactly(new Absence("ANA", 0, 3, 2, 2, 1, 2));
    }

    @Test
    void speechesBeforeTheFirstHeadingAreInNoScene() {
        Statistics figures = of("ANA\nOne.\n\nINT. A\n\nANA\nTwo.\n");
        assertThat(figures.parts().get(0).scenes()).isOne();
        assertThat(figures.absences()).isEmpty();
    }

    @Test
    void richnessDoesNotFallWithLength() {
        String speech = "one two three four five six seven eight nine ten\n";
        Vocabulary few = of("ANA\n" + speech.repeat(10)).vocabularies().get(0);
        Vocabulary many = of("ANA\n" + speech.repeat(90)).vocabularies().get(0);
        assertThat(few).isEqualTo(new Vocabulary("ANA", 100, 10, 0.1));
        assertThat(many).isEqualTo(new Vocabulary("ANA", 900, 10, 0.1));
        assertThat(of("ANA\n" + speech.repeat(9)).vocabularies().get(0).richness())
                .isNaN();
    }

    @Test
    void readabilityIsThatOfTheFormulas() {
        Readability easy = of("ANA\n" + "The cat sat on the mat. ".repeat(20))
                .readability()
                .get(0);
        assertThat(easy).isEqualTo(new Readability("ANA", 120, 20, 120));
        assertThat(easy.ease()).isCloseTo(116.145, within(0.0001));
        assertThat(easy.grade()).isCloseTo(-1.45, within(0.0001));
        assertThat(of("ANA\nToo short.").readability()).isEmpty();
        assertThat(of("ИНТ. ДОМ\n\nАНЯ\n" + "Кот сидел на окне и ждал. ".repeat(20))
                        .readability())
                .isEmpty();
    }

    @Test
    void runningTimeIsEstimatedByPageAndByWord() {
        String page = "Action.\n\n".repeat(27);
        assertThat(of(page + page).runningTime()).isEqualTo(new RunningTime(120, 120));
        assertThat(of("ANA\n" + "word ".repeat(300)).runningTime().byWord()).isEqualTo(120);
        assertThat(of("Format: multicam\n\n" + page + page).runningTime().byPage())
                .isEqualTo(60);
    }

    static Statistics of(String fountain) {
        Screenplay screenplay = Fountain.parse(fountain);
        return Statistics.of(screenplay, Pagination.paginate(screenplay, PageSize.LETTER));
    }
}
