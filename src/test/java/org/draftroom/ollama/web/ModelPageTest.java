package org.draftroom.ollama.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.draftroom.accounts.NewPerson;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.People;
import org.draftroom.accounts.Person;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.ChatAsked;
import org.draftroom.ollama.twin.Exchange;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.ollama.twin.PullPlans;
import org.draftroom.ollama.twin.TwinModel;
import org.draftroom.ollama.twin.TwinOfOllama;
import org.draftroom.support.Sql;
import org.draftroom.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TwinOfOllama.class)
class ModelPageTest {

    OllamaTwin twin;

    @Inject
    Sql sql;

    @Inject
    People people;

    private static Visitor visitor;

    @BeforeEach
    void aModelThatIsThere() {
        sql.update("delete from job");
        sql.update("delete from self_test");
        twin.reset();
        twin.version("0.32.15");
        twin.shelf().put(TwinModel.gemma());
        visitor = visitor == null ? Owner.signedIn() : visitor;
    }

    @AfterEach
    void theRulesWereKept() {
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void saysThatTheModelIsReadyAndWhatItCan() {
        Document page = looked();

        assertThat(page.select("h1").text()).isEqualTo("gemma4:12b is ready");
        assertThat(page.select(".bar .status").text()).isEqualTo("gemma4:12b ready");
        assertThat(page.text())
                .contains("Ollama 0.32.15")
                .contains("7.6 GB on disk, 11.9B Q4_K_M, digest 4eb23ef187e2")
                .contains("Takes text, images, sound Memory")
                .contains("Not loaded; the first question loads it")
                .contains("16,384 tokens for question and answer; the model was made for up to 262,144");
        assertThat(page.select(".model-tests .tag").eachText()).hasSize(3);
    }

    @Test
    void offersToPullWhatIsMissing() {
        twin.shelf().remove("gemma4:12b");

        Document page = looked();

        assertThat(page.select("h1").text()).isEqualTo("gemma4:12b isn't pulled yet");
        assertThat(page.select("button.button-primary").text()).isEqualTo("Pull gemma4:12b");
        assertThat(page.text()).contains("Writing, pages, import and print work without it.");
    }

    @Test
    void pullsWithProgressThatSurvivesAReload() {
        twin.shelf().remove("gemma4:12b");
        twin.nextPull(PullPlans.paced(Duration.ofMillis(250)));

        post("/model/pulls", looked(), "gemma4:12b");
        Document going = until(page -> page.text().contains("a second,"));

        assertThat(going.select("progress").attr("value")).isNotEqualTo("0");
        assertThat(going.text()).contains(" of 7.0 GB, ").contains(" left");
        assertThat(going.select(".model-job button").text()).isEqualTo("Cancel");
        Document done = until(page -> page.select("progress").isEmpty());
        assertThat(done.select("h1").text()).isEqualTo("gemma4:12b is ready");
    }

    @Test
    void cancelsADownloadByClosingTheConnection() throws InterruptedException {
        twin.shelf().remove("gemma4:12b");
        twin.nextPull(PullPlans.stalled());
        post("/model/pulls", looked(), "gemma4:12b");
        Document going = until(page -> page.text().contains("600 MB of 600 MB"));

        visitor.fills("/model")
                .post(going.select(".model-job form").attr("action"))
                .then()
                .statusCode(303);

        Exchange pull = twin.pulls().get(0);
        assertThat(pull.awaitClosed(Duration.ofSeconds(20))).isTrue();
        until(page -> page.text().contains("The download was cancelled. What was fetched is kept"));
        assertThat(twin.shelf().has("gemma4:12b")).isFalse();
    }

    @Test
    void saysWhyADownloadFailed() {
        twin.shelf().remove("gemma4:12b");
        twin.nextPull(PullPlans.unknown());
        post("/model/pulls", looked(), "gemma4:12b");
        until(page -> page.text()
                .contains("The download failed. Ollama's library has no model called gemma4:12b."
                        + " Correct the name in DRAFTROOM_OLLAMA_MODEL"));

        twin.nextPull(PullPlans.withoutSuccess());
        post("/model/pulls", looked(), "gemma4:12b");
        until(page -> page.text().contains("The download ended before it was complete. What was fetched is kept."));
    }

    @Test
    void refusesToPullWhatNobodyAskedFor() {
        visitor.fills("/model")
                .formParam("host", host(looked()))
                .formParam("model", "another:1b")
                .post("/model/pulls")
                .then()
                .statusCode(404);
    }

    @Test
    void testsTextImageAndSound() {
        twin.always(asked -> Behaviours.reply(rightAnswer(asked)));

        post("/model/self-tests", looked(), "");

        Document tested = until(page -> page.select(".model-tests .tag-green").size() == 2
                && page.select(".model-tests .tag-red").size() == 1);
        assertThat(tested.select(".model-tests").text())
                .contains("Text Passed It repeats a sentence in")
                .contains("Images Failed “red, red, red, red, red” instead of “")
                .contains("Sound Passed It hears a spoken word in")
                .contains("“lighthouse”");
    }

    @Test
    void saysThatAModelCantHear() {
        twin.shelf().put(TwinModel.gemma().without("audio"));
        twin.always(asked -> Behaviours.reply(rightAnswer(asked)));

        Document page = looked();
        assertThat(page.text()).contains("sound (not this build)");

        post("/model/self-tests", page, "");
        until(tested -> tested.text().contains("Sound Failed gemma4:12b on " + twin.url() + " doesn't take sound."));
    }

    @Test
    void saysThatOllamaIsTooOld() {
        twin.version("0.31.1");
        Document page = looked();
        assertThat(page.select("h1").text()).isEqualTo("Ollama is too old");
        assertThat(page.text())
                .contains("Draftroom needs 0.32.15 or newer. Update Ollama to its newest version")
                .contains("7.6 GB on disk");
    }

    @Test
    void saysThatAHostIsSlow() {
        twin.looks(Behaviours.stall(""));
        Document page = looked();
        assertThat(page.select("h1").text()).isEqualTo("Ollama is slow to answer");
        assertThat(page.text()).contains("didn't begin to answer within 1 second.");
    }

    @Test
    void saysThatSomethingElseAnswers() {
        twin.looks(Behaviours.html());
        Document page = looked();
        assertThat(page.select("h1").text()).isEqualTo("Ollama has a problem");
        assertThat(page.text()).contains("isn't Ollama").contains("Check DRAFTROOM_OLLAMA_URLS");
    }

    @Test
    void onlyTheOwnerOfDraftroomStartsAnything() {
        Visitor ben = member();
        Document page = ben.sees("/model?look=now");
        assertThat(page.select("h1").text()).isEqualTo("gemma4:12b is ready");
        assertThat(page.select("form[method=post]")).isEmpty();
        assertThat(page.text()).contains("started by " + Owner.NAME + ", who owns this Draftroom");
        String host = host(looked());
        for (String path : List.of("/model/pulls", "/model/self-tests")) {
            ben.fills("/model")
                    .formParam("host", host)
                    .formParam("model", "gemma4:12b")
                    .post(path)
                    .then()
                    .statusCode(404);
        }
        assertThat(sql.list(row -> 1, "select 1 from job")).isEmpty();
    }

    @Test
    void everybodySeesADownloadAndOnlyTheOwnerCancelsIt() {
        twin.shelf().remove("gemma4:12b");
        twin.nextPull(PullPlans.stalled());
        post("/model/pulls", looked(), "gemma4:12b");
        Document going = until(page -> page.text().contains("600 MB of 600 MB"));
        Visitor ben = member();
        Document page = ben.sees("/model?look=recent");
        assertThat(page.select("progress")).hasSize(1);
        assertThat(page.select("form[method=post]")).isEmpty();
        String cancellation = going.select(".model-job form").attr("action");
        ben.fills("/model").post(cancellation).then().statusCode(404);
        visitor.fills("/model").post(cancellation).then().statusCode(303);
        until(cancelled -> cancelled.text().contains("The download was cancelled."));
    }

    @Test
    void neverWaitsForAHost() {
        twin.looks(Behaviours.stall(""));
        long began = System.nanoTime();
        visitor.sees("/model");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(2900));
    }

    private Visitor member() {
        String email = "ben-models@example.org";
        String password = "a password of his own";
        Person person = people.byEmail(email)
                .or(() -> people.create(new NewPerson("Ben Adler", email, password)))
                .orElseThrow();
        people.changePassword(person.id(), password);
        Visitor ben = new Visitor();
        ben.signsIn(email, password).then().statusCode(302);
        return ben;
    }

    private static String rightAnswer(ChatAsked asked) {
        if (asked.schema().isObject()) {
            return "{\"colours\":[\"red\",\"red\",\"red\",\"red\",\"red\"]}";
        }
        return asked.media().isEmpty() ? "“The last ferry leaves the island at seven.”" : "Light house.";
    }

    private Document looked() {
        return visitor.sees("/model?look=now");
    }

    private static String host(Document page) {
        return page.select("input[name=host]").attr("value");
    }

    private void post(String path, Document page, String model) {
        visitor.fills("/model")
                .formParam("host", host(page))
                .formParam("model", model)
                .post(path)
                .then()
                .statusCode(303);
    }

    private Document until(Predicate<Document> holds) {
        Document page = visitor.sees("/model?look=recent");
        for (int tries = 0; tries < 100 && !holds.test(page); tries++) {
            pause();
            page = visitor.sees("/model?look=recent");
        }
        assertThat(holds.test(page)).as(page.text()).isTrue();
        return page;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
