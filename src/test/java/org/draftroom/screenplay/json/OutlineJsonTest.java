package org.draftroom.screenplay.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.draftroom.screenplay.Corpus;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutlineJsonTest {

    private static final Path OURS = Path.of("src/test/resources/scripts");

    @Test
    void aSplitSpeechSaysWhatIsPrintedAtItsEdges() {
        String speech = "We row.  ".repeat(4 * 60).strip();
        String script = "EXT. SEA - DAY\n\nADA\n" + speech + "\n\nShe rows.\n\nADA\nOn.\n\n===\n\nThey land.\n";

        JsonNode outline = outline(script);

        JsonNode pages = outline.get("pages");
        assertThat(pages.get(0).toString())
                .contains("\"header\":\"\",\"from\":0,")
                .contains("\"head\":[]");
        assertThat(pages.get(0).get("foot").toString()).isEqualTo("[[3500,\"(MORE)\"]]");
        assertThat(pages.get(0).get("end").asText()).startsWith("split: the speech");
        assertThat(pages.get(1).get("head").toString()).isEqualTo("[[3500,\"ADA (CONT'D)\"]]");
        int from = pages.get(1).get("from").asInt();
        assertThat(script.substring(from)).startsWith("We row.");
        assertThat(from).isGreaterThan(script.indexOf("We row.") + 35 * 40);
        assertThat(pages.get(2).toString())
                .isEqualTo("{\"number\":3,\"header\":\"3.\",\"from\":" + script.indexOf("They land.")
                        + ",\"rows\":1,\"head\":[],\"foot\":[],\"end\":\"the script ends\"}");
        assertThat(outline.get("continued").toString()).isEqualTo("[" + script.lastIndexOf("ADA") + "]");
        assertThat(outline.get("rows").asInt()).isEqualTo(54);
    }

    @Test
    void aSceneSaysWhereWhenAndWhoAndTheOutlineHasSectionsAndNotes() {
        String script = "# Act *one*\n\nINT. SHED - LOFT - NIGHT [[color: blue]]\n\nRain. [[Why here?]]\n\n"
                + "ADA (V.O.)\nMine.\n\nBEN\nNo.\n\nADA\nYes.\n";
        JsonNode outline = outline(script);
        assertThat(outline.get("scenes").toString())
                .contains("\"setting\":\"interior\",\"place\":\"SHED - LOFT\",\"time\":\"night\","
                        + "\"characters\":[\"ADA\",\"BEN\"]}]");
        assertThat(outline.get("sections").toString()).isEqualTo("[{\"title\":\"Act one\",\"depth\":1,\"from\":0}]");
        assertThat(outline.get("notes").toString())
                .isEqualTo("[{\"text\":\"Why here?\",\"from\":" + script.indexOf("[[Why") + "}]");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void edgesOfOurScriptsAreThePages(Path script) throws IOException {
        assertEdges(Files.readString(script));
    }

    @ParameterizedTest
    @MethodSource("org.draftroom.screenplay.Corpus#scripts")
    void edgesOfRealScriptsAreThePages(String script) {
        assertEdges(Corpus.text("corpus/" + script + ".fountain"));
    }

    static List<Path> ours() throws IOException {
        try (Stream<Path> scripts = Files.list(OURS)) {
            return scripts.filter(file -> file.toString().endsWith(".fountain")).toList();
        }
    }

    /** Every line that a page has and the text hasn't stands at its edge, and nothing else does. */
    private static void assertEdges(String script) {
        Screenplay screenplay = Fountain.parse(script);
        for (PageSize size : PageSize.values()) {
            Pages pages = Pagination.paginate(screenplay, size);
            JsonNode edges = written(screenplay, pages).get("pages");
            assertThat(edges).hasSize(pages.count());
            for (int i = 0; i < pages.count(); i++) {
                assertEdge(pages.pages().get(i), edges.get(i));
            }
        }
    }

    private static void assertEdge(Page page, JsonNode edge) {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        int last = -1;
        for (Line line : page.lines()) {
            if (line.row() < 0) {
                above.add(line.left() + " " + line.text());
            } else if (line.element() < 0) {
                below.add(line.left() + " " + line.text());
                assertThat(line.row()).isEqualTo(last + 1);
            } else {
                last = Math.max(last, line.row());
            }
        }
        assertThat(printed(edge.get("head"))).isEqualTo(above);
        assertThat(printed(edge.get("foot"))).isEqualTo(below);
        assertThat(edge.get("rows").asInt()).isEqualTo(last + 1);
        assertThat(edge.get("header").asText()).isEqualTo(page.header());
        assertThat(edge.get("end").asText()).isEqualTo(page.end().words());
        assertThat(page.lines().stream().filter(line -> line.row() >= 0).map(Line::from))
                .contains(edge.get("from").asInt());
    }

    private static List<String> printed(JsonNode lines) {
        List<String> printed = new ArrayList<>();
        lines.forEach(
                line -> printed.add(line.get(0).asInt() + " " + line.get(1).asText()));
        return printed;
    }

    private static JsonNode outline(String script) {
        Screenplay screenplay = Fountain.parse(script);
        return written(screenplay, Pagination.paginate(screenplay, PageSize.LETTER));
    }

    private static JsonNode written(Screenplay screenplay, Pages pages) {
        StringBuilder json = new StringBuilder();
        OutlineJson.write(screenplay, pages, new JsonText(json::append));
        try {
            return new ObjectMapper().readTree(json.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json.toString(), e);
        }
    }
}
