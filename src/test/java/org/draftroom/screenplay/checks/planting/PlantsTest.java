package org.draftroom.screenplay.checks.planting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlantsTest {

    private static final String SCRIPT = "INT. HUT - DAY\n\nRain.\n\nANA\nRain again.\n";

    @Test
    void everyWrittenPlantFitsItsScript() {
        for (String script : Plants.scripts()) {
            assertThat(Plants.written(script)).as(script).isNotEmpty();
        }
    }

    @Test
    void everyKindIsWrittenSixTimesOrMore() {
        Map<String, Long> kinds = Plants.scripts().stream()
                .flatMap(script -> Plants.written(script).stream())
                .collect(Collectors.groupingBy(Plant::kind, Collectors.counting()));

        assertThat(kinds)
                .hasSize(27)
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThanOrEqualTo(6));
        assertThat(kinds.keySet())
                .containsAll(Planters.ALL.stream().map(Planter::kind).toList());
    }

    @Test
    void everyPlanterFindsAPlaceInOneOfOurScripts() {
        List<String> kinds = Plants.scripts().stream()
                .flatMap(script -> Plants.mechanical(Plants.text(script), 5).stream())
                .map(Plant::kind)
                .distinct()
                .toList();

        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(
                        Planters.ALL.stream().map(Planter::kind).toList());
    }

    @Test
    void aPlantFileSaysWhatToReplaceAndWhereTheFindingLies() {
        PlantFile file = PlantFile.read("""
                script: hut.fountain
                ---
                kind: repeated_word
                find: <<Rain again.>>
                replace: <<Rain rain again.>>
                expect: <<rain again>>
                ---
                kind: orphan_cue
                find: END
                replace: <<
                BEN
                >>
                expect: <<BEN>>
                """);

        assertThat(file.script()).isEqualTo("hut.fountain");
        Plant word = file.plants().get(0).in(SCRIPT);
        assertThat(word.text()).isEqualTo("INT. HUT - DAY\n\nRain.\n\nANA\nRain rain again.\n");
        assertThat(word.lineText()).isEqualTo("Rain rain again.");
        assertThat(word.line()).isEqualTo(6);
        assertThat(file.plants().get(1).in(SCRIPT).text()).endsWith("again.\n\nBEN\n");
    }

    @Test
    void aPlantThatDoesNotFitSaysWhy() {
        assertMisfit("Snow", "Hail", "Hail", "isn't in the script: Snow");
        assertMisfit("Rain", "Hail", "Hail", "more than once: Rain");
        assertMisfit("Rain.", "Hail.", "Snow", "expected line isn't there: Snow");
        assertMisfit("Rain.", "Rain.", "Rain", "changes nothing: Rain.");
    }

    @Test
    void theSameSeedPlantsTheSame() {
        assertThat(Plants.mechanical(SCRIPT, 7)).isEqualTo(Plants.mechanical(SCRIPT, 7));
    }

    @Test
    void aFileThatIsNotOneSaysSo() {
        assertThatThrownBy(() -> PlantFile.read("kind: x")).hasMessageContaining("starts with \"script: NAME\"");
        assertThatThrownBy(() -> PlantFile.read(String.join("\n", List.of("script: a", "---", "kind: x"))))
                .hasMessageContaining("has kind, find, replace and expect, not: kind: x");
    }

    private static void assertMisfit(String find, String replacement, String expected, String message) {
        WrittenPlant plant = new WrittenPlant("repeated_word", find, replacement, expected);
        assertThatThrownBy(() -> plant.in(SCRIPT)).hasMessageContaining(message);
    }
}
