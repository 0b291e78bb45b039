package org.draftroom.critique.coverage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.Person;
import org.draftroom.critique.SaltFlats;
import org.draftroom.critique.Twin;
import org.draftroom.critique.coverage.Coverage;
import org.draftroom.critique.coverage.Coverages;
import org.draftroom.critique.coverage.Coverer;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.ChangeSet;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.Update;
import org.draftroom.scripts.drafts.Draft;
import org.draftroom.scripts.drafts.Drafts;
import org.draftroom.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Twin.class)
class CoveragePageTest {

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Inject
    ScriptLog log;

    @Inject
    Drafts drafts;

    @Inject
    Coverages coverages;

    private final OllamaTwin twin = Twin.get();
    private Person ines;
    private Visitor visitor;
    private Script script;

    @BeforeEach
    void aScript() {
        Twin.rest();
        twin.always(Coverer::answer);
        ines = Owner.account();
        visitor = Owner.signedIn();
        UUID project = projects.create(ines.id(), "The Salt Road").id();
        script = scripts.create(new NewScript(project, "The Salt Road", SaltFlats.SCRIPT));
        drafts.name(script.id(), new Draft(script.version(), "Blue draft"));
    }

    @AfterEach
    void theRulesOfOllamaWereKept() {
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void beforeTheFirstItSaysWhatItIsAndWhatItTakes() {
        Document page = visitor.sees(path());

        assertThat(page.select(".lead").text()).startsWith("A reader's report");
        assertThat(page.select(".coverage-ask button").text()).isEqualTo("Cover the script");
        assertThat(page.select(".coverage-ask").text()).contains("16 questions for the model");
        assertThat(page.select(".coverage-curve")).isEmpty();
    }

    @Test
    void showsVerdictsCurveNotesRatingsAndWhatIsMeasured() {
        Document page = covered();

        assertThat(page.select(".coverage-logline").text()).startsWith("A carrier must bring");
        assertThat(page.select(".coverage-call").eachText()).containsExactly("Consider", "Recommend");
        assertThat(page.select(".coverage-head").text())
                .contains("Blue draft", "3 scenes", "claims quoted, 0 withheld");
        assertThat(page.select(".coverage-scene")).hasSize(3);
        assertThat(page.select(".coverage-notes > li")).hasSize(3);
        assertThat(page.select(".coverage-note").first().text()).contains("Dialogue", "still open");
        assertThat(page.select(".coverage-side dt").eachText()).contains("Premise", "Pacing", "Pages", "Dialogue");
        assertThat(page.select(".coverage-history li")).hasSize(1);
    }

    @Test
    void everyQuoteOnThePageStandsInTheScript() {
        Document page = covered();

        assertThat(page.select("a.quote")).hasSizeGreaterThan(30);
        for (Element quote : page.select("a.quote")) {
            int at = Integer.parseInt(quote.attr("href").replaceFirst(".*at=(\\d+).*", "$1"));
            String line = quote.text().replaceAll("[“”]", "");
            assertThat(SaltFlats.SCRIPT.substring(at, at + line.length())).isEqualTo(line);
        }
    }

    @Test
    void pagesAnswerWhileTheCoverageRuns() {
        twin.always(asked -> Behaviours.endless(Duration.ofMillis(200)));
        visitor.fills(path()).post(path()).then().statusCode(303);

        for (String page : List.of(path(), "/scripts/" + script.id() + "/reading", "/scripts/" + script.id())) {
            Instant asked = Instant.now();
            visitor.opens(page).then().statusCode(200);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(10));
        }
        assertThat(visitor.sees(path()).select(".reading-job")).hasSize(1);
        UUID job = coverages.underWay(script.id()).orElseThrow().id();
        visitor.fills(path()).post("/jobs/" + job + "/cancellation");
        await(() -> coverages.underWay(script.id()).isEmpty());
    }

    @Test
    void saysWhatChangedSinceAndComparesTwo() {
        covered();
        Coverage first = coverages.latest(script.id()).orElseThrow();
        edit(SaltFlats.SCRIPT.indexOf("Depends what"), "Everything ");
        assertThat(visitor.sees(path()).select(".coverage-ask").text())
                .contains("1 scene changed since this reading.", "Read the changes");
        covered();
        Coverage second = coverages.latest(script.id()).orElseThrow();

        Document two = visitor.sees(path() + "/" + second.id() + "/" + first.id());

        assertThat(two.select(".coverage-two").first().select("h3").eachText())
                .containsExactly("Blue draft, Version 0", "Version 1");
        assertThat(two.select("header").text()).contains("One scene differs.");
        assertThat(two.select(".coverage-table tbody tr")).hasSize(8);
        assertThat(two.select("path")).hasSize(4);
        assertThat(visitor.sees(path()).select(".coverage-history li")).hasSize(2);
        assertThat(visitor.sees(path() + "/" + first.id()).text())
                .contains("This is an earlier coverage, of version 0.");
    }

    @Test
    void isExportedAsJsonAndAsOneHtmlFile() throws Exception {
        covered();
        Coverage coverage = coverages.latest(script.id()).orElseThrow();
        String file = path() + "/" + coverage.id() + "/coverage";

        JsonNode json = new ObjectMapper()
                .readTree(visitor.opens(file + ".json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        assertThat(json.path("format").asText()).isEqualTo("draftroom-coverage");
        assertThat(json.at("/report/script/call").asText()).isEqualTo("CONSIDER");
        assertThat(json.at("/report/notes/0/note/cited/text").asText()).isNotEmpty();
        Document html = Jsoup.parse(visitor.opens(file + ".html")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asString());
        assertThat(html.select("table").first().text())
                .contains(
                        "The Salt Road",
                        "Ines Moreau",
                        "Blue draft, version 0",
                        "gemma4:12b on this machine, through Draftroom");
        assertThat(html.select("td.mark").eachText()).contains("X");
        assertThat(html.select("link, script, img")).isEmpty();
    }

    @Test
    void isExportedAsTheFormThatReadersHandIn() throws Exception {
        covered();
        Coverage coverage = coverages.latest(script.id()).orElseThrow();

        byte[] file = visitor.opens(path() + "/" + coverage.id() + "/coverage.pdf")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("coverage.pdf"))
                .extract()
                .asByteArray();

        try (PDDocument pdf = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .startsWith("1.")
                    .contains("Deep coverage", "Ines Moreau", "Blue draft, version 0", "through Draftroom", "Synopsis")
                    .containsPattern("Structure +X|Structure\\R?X");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("The Salt Road, coverage");
        }
    }

    @Test
    void isNobodyElsesBusiness() {
        covered();
        UUID coverage = coverages.latest(script.id()).orElseThrow().id();
        UUID other = UUID.randomUUID();

        visitor.opens("/scripts/" + other + "/reading/coverage").then().statusCode(404);
        visitor.opens("/scripts/" + other + "/reading/coverage/" + coverage)
                .then()
                .statusCode(404);
        visitor.opens("/scripts/" + other + "/reading/coverage/" + coverage + "/coverage.json")
                .then()
                .statusCode(404);
        visitor.opens(path() + "/" + other).then().statusCode(404);
    }

    private String path() {
        return "/scripts/" + script.id() + "/reading/coverage";
    }

    private Document covered() {
        visitor.fills(path()).post(path()).then().statusCode(303);
        await(() -> coverages.underWay(script.id()).isEmpty());
        return visitor.sees(path());
    }

    private void edit(int at, String insert) {
        int length = log.head(script.id()).text().length();
        String changes = "[" + at + ",[0,\"" + insert + "\"]," + (length - at) + "]";
        log.append(
                script.id(),
                log.head(script.id()).version(),
                List.of(new Update("test", ChangeSet.fromJson(changes), ines.id())),
                ines.id());
    }

    private static void await(java.util.function.BooleanSupplier holds) {
        Instant deadline = Instant.now().plusSeconds(30);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
