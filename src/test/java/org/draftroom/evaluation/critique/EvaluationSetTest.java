package org.draftroom.evaluation.critique;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.Quotes;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pairs are what pairs.yaml says they are. */
class EvaluationSetTest {

    private static final PairSet SET = PairSet.load();
    private static final Path FOLDER = Path.of("src/test/resources/evaluation/critique");

    static List<Pair> pairs() {
        return SET.pairs();
    }

    @Test
    void thereAreFortyPairsAtLeastAndSevenOfEachKind() {
        assertThat(SET.pairs()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(SET.kinds()).hasSize(5);
        assertThat(SET.kinds().keySet())
                .allSatisfy(kind -> assertThat(SET.only(kind).pairs()).hasSizeGreaterThanOrEqualTo(7));
        assertThat(SET.pairs()).extracting(Pair::kind).isSubsetOf(SET.kinds().keySet());
        assertThat(SET.pairs()).filteredOn(Pair::whole).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void everyFileBelongsToAPairAndEveryPairHasItsTwo() throws Exception {
        Set<String> wanted = SET.pairs().stream()
                .flatMap(pair -> Stream.of(pair.name() + ".flawed.fountain", pair.name() + ".clean.fountain"))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".fountain")))
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatIsPlantedStandsInTheFlawedSceneOnly(Pair pair) {
        assertThat(pair.lines()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(line -> {
            assertThat(pair.flawed()).containsOnlyOnce(line);
            assertThat(pair.clean()).doesNotContain(line);
            assertThat(new Quotes(pair.flawedScene().text()).find(line)).isPresent();
        });
        assertThat(pair.instead()).allSatisfy(line -> {
            assertThat(pair.clean()).contains(line);
            assertThat(pair.flawed()).doesNotContain(line);
            assertThat(new Quotes(pair.cleanScene().text()).find(line)).isPresent();
        });
        assertThat(pair.flaw()).endsWith(".");
        assertThat(pair.flawed() + pair.clean())
                .as("plain text: what is shown can be compared letter for letter")
                .doesNotContain("*", "_", "[", "/*");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aSceneIsHalfAPageToThreeLong(Pair pair) {
        assertThat(eighths(pair.flawedScene())).isBetween(4, 24);
        assertThat(eighths(pair.cleanScene())).isBetween(4, 24);
        int scenes = pair.flawedScene().screenplay().scenes().size();
        assertThat(scenes).isBetween(pair.whole() ? 8 : 1, pair.whole() ? 10 : 1);
        assertThat(pair.cleanScene().screenplay().scenes()).hasSize(scenes);
    }

    /** A line in capitals that became a part by mistake would be one in one twin only, or one too many. */
    @ParameterizedTest
    @MethodSource("pairs")
    void twinsHaveTheSameHeadingsPartsAndTitle(Pair pair) {
        Screenplay flawed = pair.flawedScene().screenplay();
        Screenplay clean = pair.cleanScene().screenplay();
        assertThat(flawed.titlePage().title())
                .isNotBlank()
                .isEqualTo(clean.titlePage().title());
        assertThat(pair.flawedScene().headingPassage())
                .isEqualTo(pair.cleanScene().headingPassage());
        assertThat(cues(flawed)).hasSizeGreaterThanOrEqualTo(2).isEqualTo(cues(clean));
    }

    /** At least half of the clean scene's paragraphs are the flawed one's too: a twin, not another scene. */
    @ParameterizedTest
    @MethodSource("pairs")
    void twinsDifferInLittleElse(Pair pair) {
        List<String> clean = paragraphs(pair.cleanScene());
        Set<String> flawed = new HashSet<>(paragraphs(pair.flawedScene()));
        assertThat(clean.stream().filter(flawed::contains).count()).isGreaterThan(clean.size() / 2);
    }

    private static Set<String> cues(Screenplay screenplay) {
        return screenplay.elements().stream()
                .filter(element -> element.is(ElementType.CHARACTER))
                .map(Element::text)
                .collect(Collectors.toSet());
    }

    private static List<String> paragraphs(PinnedScene scene) {
        return scene.text().paragraphs().stream()
                .map(one -> scene.text().text().substring(one.from(), one.to()))
                .toList();
    }

    private static int eighths(PinnedScene scene) {
        return Pagination.paginate(scene.screenplay(), PageSize.LETTER)
                .scenes()
                .get(scene.scene().index())
                .eighths();
    }
}
