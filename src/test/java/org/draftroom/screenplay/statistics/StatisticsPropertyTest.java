package org.draftroom.screenplay.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.draftroom.screenplay.fountain.Scripts;
import org.draftroom.screenplay.json.JsonText;
import org.draftroom.screenplay.json.StatisticsJson;
import org.draftroom.screenplay.text.StatisticsText;

/** What holds for the figures of any text, well formed or not. */
class StatisticsPropertyTest {

    @Property(tries = 2000, seed = "21")
    void sumsAgree(@ForAll("scripts") String text) {
        Statistics figures = StatisticsTest.of(text);
        Totals totals = figures.totals();
        List<SceneFigures> scenes = figures.scenes();
        int eighths =
                scenes.stream().mapToInt(scene -> scene.extent().eighths()).sum();
        assertThat(scenes).hasSize(totals.scenes());
        assertThat(totals.eighths()).isBetween(Math.max(0, totals.pages() * 8 - 7), totals.pages() * 8);
        assertThat(eighths).isLessThanOrEqualTo(totals.pages() * 8 + totals.scenes());
        assertThat(figures.locations().stream().mapToInt(Location::eighths).sum())
                .isEqualTo(eighths);
        assertThat(figures.daylight().stream().mapToInt(Daylight::eighths).sum())
                .isEqualTo(eighths);
        assertThat(figures.locations().stream().mapToInt(Location::scenes).sum())
                .isEqualTo(totals.scenes());
        assertThat(figures.daylight().stream().mapToInt(Daylight::scenes).sum()).isEqualTo(totals.scenes());
    }

    @Property(tries = 2000, seed = "22")
    void partsAndBalanceAgree(@ForAll("scripts") String text) {
        Statistics figures = StatisticsTest.of(text);
        Totals totals = figures.totals();
        Balance balance = figures.balance();
        List<Part> parts = figures.parts();
        int spoken = parts.stream().mapToInt(Part::words).sum();
        boolean isJoint = figures.conversations().size() > parts.size() * parts.size();
        assertThat(isJoint).isFalse();
        assertThat(spoken).isGreaterThanOrEqualTo(balance.dialogueWords());
        assertThat(balance.dialogueWords() + balance.actionWords()).isLessThanOrEqualTo(totals.words());
        for (Part part : parts) {
            assertThat(part.scenes()).isBetween(0, Math.min(totals.scenes(), part.speeches()));
            assertThat(part.lastPage()).isBetween(part.firstPage(), totals.pages());
            assertThat(part.longestSpeech()).isLessThanOrEqualTo(part.words());
            assertThat(part.voiceOver() + part.offScreen()).isLessThanOrEqualTo(2 * part.speeches());
        }
    }

    @Property(tries = 2000, seed = "23")
    void conversationsAreOfTwoAndOrdered(@ForAll("scripts") String text) {
        Statistics figures = StatisticsTest.of(text);
        List<String> order = figures.parts().stream().map(Part::name).toList();
        assertThat(figures.conversations()).doesNotHaveDuplicates().allSatisfy(pair -> {
            assertThat(order.indexOf(pair.one())).isLessThan(order.indexOf(pair.other()));
            assertThat(pair.exchanges()).isPositive();
            assertThat(pair.scenes()).isBetween(0, figures.totals().scenes());
        });
        assertThat(figures.absences()).allSatisfy(absence -> {
            assertThat(absence.to() - absence.from() - 1)
                    .isEqualTo(absence.scenes())
                    .isPositive();
            assertThat(absence.eighths()).isGreaterThanOrEqualTo(absence.scenes());
        });
    }

    @Property(tries = 2000, seed = "24")
    void anyTextCanBeReported(@ForAll("scripts") String text) {
        Statistics figures = StatisticsTest.of(text);
        StringBuilder json = new StringBuilder();
        StatisticsJson.write(figures, new JsonText(json::append));
        assertThat(json).startsWith("{\"title\":").endsWith("}");
        assertThat(StatisticsText.of(figures)).contains("Running time");
    }

    @Provide
    Arbitrary<String> scripts() {
        return Scripts.any();
    }
}
