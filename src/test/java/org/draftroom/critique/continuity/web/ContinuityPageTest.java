package org.draftroom.critique.continuity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.critique.Twin;
import org.draftroom.critique.continuity.CellarKey;
import org.draftroom.critique.continuity.ContinuityReader;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.ChangeSet;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.Update;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobStatus;
import org.draftroom.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Twin.class)
class ContinuityPageTest {

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Inject
    ScriptLog log;

    @Inject
    ContinuityReader reader;

    private final OllamaTwin twin = Twin.get();
    private Visitor ines;
    private Script script;
    private String page;

    @BeforeEach
    void aScriptWithAKey() {
        Twin.rest();
        twin.always(asked -> Behaviours.reply(CellarKey.answer(asked.user())));
        ines = Owner.signedIn();
        UUID project = projects.create(Owner.account().id(), "The Cellar Key").id();
        script = scripts.create(new NewScript(project, "The Cellar Key", CellarKey.SCRIPT));
        page = "/scripts/" + script.id() + "/reading/continuity";
    }

    @AfterEach
    void theRulesOfOllamaWereKept() {
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void fillsTheLedgerAndFindsWhatItCanWithoutAReading() {
        Document shown = ines.sees(page);

        assertThat(shown.select(".lead").text())
                .isEqualTo("One thing contradicts itself in what headings and cues say.");
        assertThat(shown.select("#contradictions .contradiction").eachText())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("The time of day jumps", "computed by a rule", "Scene 1, INT. HALL - NIGHT"));
        assertThat(shown.select(".ledger tbody tr").eachText())
                .containsExactly(
                        "Scene 1 1 NIGHT HALL ANNA BEN",
                        "Scene 2 1 DAY, CONTINUOUS GARDEN ANNA",
                        "Scene 3 1 LATER CELLAR BEN is heard or pictured");
        assertThat(shown.select(".story-dot")).hasSize(3);
        assertThat(shown.select("#knowers").text()).contains("no knowledge yet");
        assertThat(ines.sees("/scripts/" + script.id() + "/reading")
                        .select(".readings h3 a")
                        .eachText())
                .contains("Continuity");
    }

    @Test
    void showsWhatWasReadAndJudgedWithALineFromEitherSide() {
        read();

        Document shown = ines.sees(page);

        assertThat(shown.select(".lead").text()).isEqualTo("2 things contradict themselves.");
        assertThat(shown.select(".reading-head .small").text())
                .contains("6 entries, each on a line that code has found.", "2 withheld");
        Element coat = shown.select("#contradictions > ul .contradiction:has(.contradiction-sides)").stream()
                .filter(one -> one.text().contains("Other clothes"))
                .findFirst()
                .orElseThrow();
        assertThat(coat.text()).contains("Other clothes", "the model agrees", "The model's opinion: The coat changes.");
        assertThat(coat.select(".quote").eachText())
                .containsExactly("“ANNA, in a red coat”", "“Anna pulls her blue coat tight”");
        assertThat(shown.select(".continuity-explained").text())
                .contains("Still has what was given away", "asked for it in between");
        assertThat(shown.text()).doesNotContain("never wore a hat", "THE DUKE", "DUKE", "sword");
        assertThat(shown.select(".knowers thead th").eachText()).containsExactly("Fact", "BEN", "ANNA");
        assertThat(shown.select(".knowers tbody tr").eachText())
                .containsExactly("Tom took the ring Scene 1 knows Scene 2 learns");
    }

    @Test
    void readsAChangedSceneAlone() {
        read();
        int before = twin.chats().size();
        int at = CellarKey.SCRIPT.indexOf("Anna turns");
        insert(at, "Tired at last, ");

        assertThat(ines.sees(page).select(".reading-head").text()).contains("One scene has changed since.");
        read();

        assertThat(twin.chats().subList(before, twin.chats().size()))
                .filteredOn(chat -> OllamaTwin.asked(chat).user().contains("THE SCENE\n"))
                .hasSize(1);
    }

    @Test
    void whatIsCorrectedStaysWhateverIsReadLater() {
        read();
        String scene = page + "/scenes/2";
        String coat = key(scene, "a blue coat");
        post(scene + "/entries/" + coat, scene, "what", "a red coat", "who", "anna", "state", "wears");
        String ring = key(scene, "Tom took the ring");
        post(scene + "/entries/" + ring + "/removal", scene);

        Document shown = ines.sees(page);
        assertThat(shown.select("#contradictions").text()).doesNotContain("Other clothes");
        assertThat(shown.select(".knowers thead th").eachText()).containsExactly("Fact", "BEN");
        insert(CellarKey.SCRIPT.indexOf("against the wind"), "hard ");
        read();

        Document after = ines.sees(scene);
        assertThat(after.select("#wardrobe .ledger-entry").eachText())
                .singleElement()
                .satisfies(text -> assertThat(text).contains("ANNA wears a red coat by hand"));
        assertThat(after.select("#knowledge .ledger-entry")).isEmpty();

        post(scene + "/entries/" + key(scene, "a red coat") + "/removal", scene);
        assertThat(ines.sees(scene).select("#wardrobe .ledger-entry").text()).contains("a blue coat");
    }

    @Test
    void entriesAreAddedOnALineThatIsThere() {
        String scene = page + "/scenes/3";
        String body = ines.fills(scene)
                .formParam("field", "wardrobe")
                .formParam("who", "Anna")
                .formParam("what", "a hat")
                .formParam("state", "wears")
                .formParam("line", "She wears a hat.")
                .post(scene + "/entries")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        Element form = Jsoup.parse(body).selectFirst("#wardrobe .ledger-add");
        assertThat(form.hasAttr("open")).isTrue();
        assertThat(form.select(".field-wrong").text()).contains("hasn't got this line");
        assertThat(form.select("[name=what]").val()).isEqualTo("a hat");

        post(
                scene + "/entries",
                scene,
                "field",
                "wardrobe",
                "who",
                "Anna",
                "what",
                "a hat",
                "state",
                "wears",
                "line",
                "turns the cellar key in the lock");

        assertThat(ines.sees(scene).select("#wardrobe .ledger-entry").text())
                .contains("ANNA wears a hat by hand", "“turns the cellar key in the lock”");
    }

    @Test
    void theDayIsWrittenByHandAndCountedOnFrom() {
        String scene = page + "/scenes/2";
        ines.fills(scene).formParam("day", "soon").post(scene + "/day").then().statusCode(422);

        post(scene + "/day", scene, "day", "4");

        assertThat(ines.sees(page).select(".ledger tbody td:nth-of-type(1)").eachText())
                .containsExactly("1", "4", "4");
        assertThat(ines.sees(page).select("#contradictions .contradiction")).isEmpty();
        post(scene + "/day", scene, "count", "yes");
        assertThat(ines.sees(page).select(".ledger tbody td:nth-of-type(1)").eachText())
                .containsExactly("1", "1", "1");
    }

    @Test
    void factsAreMadeOneByHandAndPartedAgain() {
        String scene = page + "/scenes/3";
        for (String what : List.of("Tom took the ring", "the ring is with Tom")) {
            post(scene + "/entries", scene, "field", "knowledge", "who", "Anna", "what", what, "state", "knows");
        }
        Document two = ines.sees(page);
        List<String> keys = two.select("#fact option").eachAttr("value");
        assertThat(keys).hasSize(2);

        post(page + "/facts", page, "fact", keys.get(1), "into", keys.get(0));
        assertThat(ines.sees(page).select(".knowers tbody tr")).hasSize(1);

        post(page + "/facts/parting", page, "fact", keys.get(0));
        assertThat(ines.sees(page).select(".knowers tbody tr")).hasSize(2);
    }

    @Test
    void isNobodyElsesBusiness() {
        ines.opens("/scripts/" + UUID.randomUUID() + "/reading/continuity")
                .then()
                .statusCode(404);
        ines.opens(page + "/scenes/4").then().statusCode(404);
        ines.opens(page + "/scenes/0").then().statusCode(404);
        ines.fills(page + "/scenes/1")
                .post(page + "/scenes/1/entries/0123456789abcdef/removal")
                .then()
                .statusCode(409);
    }

    private String key(String scene, String what) {
        return ines.sees(scene).select(".ledger-entry").stream()
                .filter(entry -> entry.select(".ledger-says").text().contains(what))
                .findFirst()
                .orElseThrow()
                .id()
                .substring("entry-".length());
    }

    private void post(String path, String from, String... fields) {
        var form = ines.fills(from);
        for (int i = 0; i < fields.length; i += 2) {
            form = form.formParam(fields[i], fields[i + 1]);
        }
        form.post(path).then().statusCode(303);
    }

    private void read() {
        post(page + "/readings", page);
        Instant deadline = Instant.now().plusSeconds(60);
        Job job = job();
        while (!job.status().hasEnded()) {
            assertThat(Instant.now()).as(job.toString()).isBefore(deadline);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            job = job();
        }
        assertThat(job.status()).as(job.reason()).isEqualTo(JobStatus.DONE);
    }

    private Job job() {
        return reader.latest(script.id(), Owner.account().id()).orElseThrow();
    }

    private void insert(int at, String words) {
        int length = log.head(script.id()).text().length();
        String changes = "[" + at + ",[0,\"" + words + "\"]," + (length - at) + "]";
        log.append(
                script.id(),
                log.head(script.id()).version(),
                List.of(new Update(
                        "test", ChangeSet.fromJson(changes), Owner.account().id())),
                Owner.account().id());
    }
}
