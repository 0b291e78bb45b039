package org.draftroom.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Test;

/** Our own scripts: the sample that every new owner gets, and the short ones that tests lean on. */
class OwnScriptsTest {

    private static final Screenplay SAMPLE = read("/sample/the-lighthouse-keepers-sum.fountain");

    @Test
    void sampleHasOneOfEverythingAReaderShouldMeet() {
        assertThat(SAMPLE.titlePage().isEmpty()).isFalse();
        assertThat(SAMPLE.scenes())
                .hasSize(21)
                .noneMatch(scene -> scene.synopsis().isEmpty());
        assertThat(parts(SAMPLE)).hasSizeGreaterThanOrEqualTo(6).contains("PELL", "HUGH", "DOLINA", "CALUM");
        assertThat(SAMPLE.scenes()).anyMatch(scene -> scene.heading().startsWith("MONTAGE"));
        assertThat(SAMPLE.elements()).anyMatch(element -> element.dual() == Dual.RIGHT);
        assertThat(SAMPLE.elements()).anyMatch(element -> !element.notes().isEmpty());
        for (ElementType type :
                List.of(ElementType.SECTION, ElementType.LYRICS, ElementType.PARENTHETICAL, ElementType.TRANSITION)) {
            assertThat(SAMPLE.elements()).anyMatch(element -> element.is(type));
        }
    }

    @Test
    void sampleIsAShortFilmOfAboutAQuarterOfAnHour() {
        assertThat(Pagination.paginate(SAMPLE, PageSize.LETTER).count()).isBetween(12, 14);
        assertThat(Pagination.paginate(SAMPLE, PageSize.A4).count()).isBetween(12, 14);
    }

    @Test
    void everyElementReadsAsWrittenDown() {
        String read = read("/scripts/every-element.fountain").elements().stream()
                .map(OwnScriptsTest::line)
                .collect(Collectors.joining("\n"));

        assertThat(read).isEqualTo(text("/scripts/every-element.txt").strip());
    }

    @Test
    void cyrillicSceneReadsAsAScene() {
        Screenplay script = read("/scripts/nochnoy-parom.fountain");

        assertThat(script.scenes())
                .extracting(Scene::heading)
                .containsExactly("ИНТ. ЗАЛ ОЖИДАНИЯ - НОЧЬ", "НАТ. ПРИСТАНЬ - ПРОДОЛЖЕНИЕ");
        assertThat(parts(script)).containsExactly("СТЁПА", "АННА", "голос из клетки");
    }

    @Test
    void frenchSceneKeepsItsAccents() {
        Screenplay script = read("/scripts/la-derniere-seance.fountain");

        assertThat(parts(script)).containsExactly("CÉLESTE", "ÉMILE", "MADAME AÏT-OUALI", "M. NOËL");
    }

    private static String line(Element element) {
        String forced = element.forced() ? " forced" : "";
        String dual =
                element.dual() == Dual.NONE ? "" : " " + element.dual().name().toLowerCase(Locale.ROOT);
        String number = element.number().isEmpty() ? "" : " #" + element.number();
        return element.type().code() + forced + dual + number + " | "
                + element.text().replace("\n", "\\n");
    }

    private static List<String> parts(Screenplay script) {
        return script.elements().stream()
                .filter(element -> element.is(ElementType.CHARACTER))
                .map(element -> element.text().replaceAll(" *\\(.*", ""))
                .distinct()
                .toList();
    }

    private static Screenplay read(String resource) {
        return Fountain.parse(text(resource));
    }

    private static String text(String resource) {
        try (InputStream file = OwnScriptsTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(resource + " can't be read", e);
        }
    }
}
