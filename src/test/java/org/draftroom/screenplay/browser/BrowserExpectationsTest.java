package org.draftroom.screenplay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.checks.Checks;
import org.draftroom.screenplay.checks.planting.Plant;
import org.draftroom.screenplay.checks.planting.Plants;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.fountain.FountainDocument;
import org.draftroom.screenplay.json.ElementsJson;
import org.draftroom.screenplay.json.FindingsJson;
import org.draftroom.screenplay.json.JsonText;
import org.draftroom.screenplay.json.OutlineJson;
import org.draftroom.screenplay.json.PagesJson;
import org.draftroom.screenplay.pagination.LineBreaks;
import org.draftroom.screenplay.pagination.LineBreaks.Source;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes what the core says on the JVM; frontend/test/core.test.ts holds the browser's core to it. */
class BrowserExpectationsTest {

    private static final Path FOLDER = Path.of("target", "core-expectations");

    @ParameterizedTest
    @CsvSource({
        "every-element,src/test/resources/screenplays/every-element.fountain",
        "sample,src/main/resources/sample/the-lighthouse-keepers-sum.fountain"
    })
    void writesWhatTheJvmReads(String name, Path file) throws IOException {
        String text = Files.readString(file);
        StringBuilder json = new StringBuilder();
        write(text, new JsonText(json::append));
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name + ".json"), json);
        assertThat(json).contains("\"lines\":[");
    }

    @Test
    void writesWhatTheJvmFinds() throws IOException {
        StringBuilder checked = new StringBuilder();
        JsonText json = new JsonText(checked::append);
        json.open("[");
        for (String script : Plants.scripts().subList(0, 2)) {
            for (Plant plant : Plants.of(script, 1)) {
                Screenplay screenplay = Fountain.parse(plant.text());
                json.open("{").field("text", plant.text()).key("findings");
                FindingsJson.write(Checks.of(screenplay, Pagination.paginate(screenplay, PageSize.LETTER)), json);
                json.close("}");
            }
        }
        json.close("]");
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("checks.json"), checked);
        assertThat(checked).contains("\"kind\":\"near_miss_name\"");
    }

    private static void write(String text, JsonText json) {
        Screenplay screenplay = Fountain.parse(text);
        json.open("{").field("text", text).key("elements");
        ElementsJson.write(screenplay, json);
        PagesJson.write(screenplay, Pagination.paginate(screenplay, PageSize.LETTER), json.key("letter"));
        PagesJson.write(screenplay, Pagination.paginate(screenplay, PageSize.A4), json.key("a4"));
        OutlineJson.write(screenplay, Pagination.paginate(screenplay, PageSize.LETTER), json.key("outline"));
        lines(FountainDocument.open(text), json.key("lines"));
        breaks(FountainDocument.open(text), json.key("breaks"));
        duals(FountainDocument.open(text), json.key("duals"));
        json.close("}");
    }

    private static void lines(FountainDocument document, JsonText json) {
        json.open("[");
        for (int i = 0; i < document.lineCount(); i++) {
            json.open("[").number(document.kind(i).ordinal());
            for (int span : document.spans(i)) {
                json.number(span);
            }
            json.close("]");
        }
        json.close("]");
    }

    private static void duals(FountainDocument document, JsonText json) {
        json.open("[");
        for (int i = 0; i < document.lineCount(); i++) {
            json.open("[");
            for (int at : document.dual(i)) {
                json.number(at);
            }
            json.close("]");
        }
        json.close("]");
    }

    /** Each line, in the left column and with a page that begins at its thirtieth character. */
    private static void breaks(FountainDocument document, JsonText json) {
        json.open("[");
        for (int i = 0; i < document.lineCount(); i++) {
            json.open("[");
            Source line = new Source(document.kind(i).element(), Dual.LEFT, document.printed(i));
            for (int at : LineBreaks.by(document.titlePage()).of(line.goingOn(), new int[] {30})) {
                json.number(at);
            }
            json.close("]");
        }
        json.close("]");
    }
}
