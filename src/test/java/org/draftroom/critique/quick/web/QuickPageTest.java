package org.draftroom.critique.quick.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.Person;
import org.draftroom.critique.SaltFlats;
import org.draftroom.critique.Twin;
import org.draftroom.critique.quick.QuickReplies;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.ChangeSet;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.Update;
import org.draftroom.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Twin.class)
class QuickPageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Inject
    ScriptLog log;

    private final OllamaTwin twin = Twin.get();
    private Person ines;
    private Visitor visitor;
    private Script script;

    @BeforeEach
    void aScript() {
        Twin.rest();
        twin.always(QuickReplies::to);
        ines = Owner.account();
        visitor = Owner.signedIn();
        script = script(SaltFlats.SCRIPT);
    }

    @AfterEach
    void theRulesOfOllamaWereKept() {
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void beforeTheFirstReadingItSaysWhatItIsAndWhatItTakes() {
        Document page = visitor.sees(path());

        assertThat(page.select(".lead").text()).startsWith("One pass over all scenes");
        assertThat(page.select(".quick-ask button").text()).isEqualTo("Read it");
        assertThat(page.select(".quick-ask").text()).contains("4 questions for the model");
        assertThat(page.select(".curve")).isEmpty();
    }

    @Test
    void everyPointLeadsToItsLineAndCitesIt() {
        Document page = read();

        assertThat(page.select(".curve-scene")).hasSize(3);
        var scene = page.select(".curve-scene").get(1);
        String text = SaltFlats.SCRIPT;
        int at = Integer.parseInt(scene.attr("href").replaceFirst(".*at=(\\d+).*", "$1"));
        assertThat(text.substring(at)).startsWith("Wind. A sound under it");
        assertThat(scene.select(".curve-point")).hasSize(3);
        assertThat(scene.attr("aria-label")).matches("Scene 12, page 1: tension \\d, pace \\d, information \\d");
        assertThat(scene.select(".curve-lines").text()).contains("Wind. A sound under it: another engine, far off.");
        assertThat(page.select(".quick-table tbody tr")).hasSize(3);
        assertThat(page.select(".quick-table tbody tr").get(1).text())
                .contains("12 EXT. SALT FLATS - DAWN", "Something is found out", "Tension");
    }

    @Test
    void tellsWhatIsMeasuredFromWhatTheModelSays() {
        Document page = read();

        assertThat(page.select("#quick-measured + dl").text()).contains("Scenes 3", "Speaking parts 2");
        assertThat(page.select(".curve-head").text()).contains("the model's opinion, each point cites its lines");
        assertThat(page.select(".quick-made-of").text())
                .contains("gemma4:12b", "digest v1, quick v1", "4, 0 of them given before", "num_ctx");
    }

    @Test
    void showsSevenNotesAtMostAndNoneOnALineThatIsNotThere() {
        Document page = read();

        assertThat(page.select(".quick-note").size()).isBetween(1, 7);
        assertThat(page.text()).doesNotContain("Nobody ever said this line", "It was never said");
        assertThat(page.select(".quick-made").text()).contains("1 withheld");
        assertThat(page.select(".quick-note .quote").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).matches("/scripts/[\\w-]+\\?at=\\d+&to=\\d+"));
        assertThat(page.select(".quick-finding strong").eachText())
                .containsExactly("Clear.", "Early.", "It sags.", "On the page.", "They gather energy.");
    }

    @Test
    void afterARewriteItSaysHowMuchChangedAndReadsThatAlone() {
        read();
        int asked = twin.chats().size();
        edit("Drink. There is enough for one of us.", "Drink. There is enough for both of us.");

        Document page = visitor.sees(path());
        assertThat(page.select(".quick-ask").text()).startsWith("1 scene changed since this reading Read the changes");
        assertThat(page.select(".quick-ask").text()).contains("2 questions for the model");
        assertThat(page.select(".quick-table tbody tr").get(2).select("[href*=at=]"))
                .isNotEmpty();

        assertThat(read().select(".quick-ask")).isEmpty();
        assertThat(twin.chats()).hasSize(asked + 2);
    }

    @Test
    void aLineThatIsGoneIsSaidToBe() {
        read();
        edit("They said we left yesterday. I said nothing at all.", "");

        Document page = visitor.sees(path());

        assertThat(page.select(".quick-line[data-gone] .quote").text()).contains("They said we left yesterday");
        assertThat(page.select(".tag-red").first().text()).isEqualTo("The line is gone.");
    }

    @Test
    void aSceneThatCouldNotBeReadIsAGap() {
        twin.next(Behaviours.reply("no"), Behaviours.reply("no"));

        Document page = read();

        assertThat(page.select(".quick-gaps").text()).startsWith("Scene 1 couldn't be read");
        assertThat(page.select(".curve-gap")).hasSize(1);
        assertThat(page.select(".curve-scene")).hasSize(2);
        assertThat(page.select(".quick-ask button").text()).isEqualTo("Read what is missing");
    }

    @Test
    void whatWritersAndModelsTypeStaysText() {
        script = script(SaltFlats.SCRIPT
                .replace("INT. WEIGH HOUSE", "INT. <b>WEIGH</b> HOUSE")
                .replace("I said nothing at all.", "I said \"<script>alert(1)</script>\" at all."));

        Document page = read();

        assertThat(page.select("main script, main b:not(.curve-lines b)")).isEmpty();
        assertThat(page.select(".quick-table").text()).contains("<b>WEIGH</b>");
    }

    @Test
    void aScriptWithoutTextIsNotRead() {
        script = script("INT. NOWHERE - DAY\n");

        assertThat(visitor.sees(path()).select(".quick-ask").text()).startsWith("There is no scene with text");
        visitor.fills(path()).post(path()).then().statusCode(422);
        assertThat(twin.chats()).isEmpty();
    }

    @Test
    void theHubSaysWhenItWasRead() {
        read();

        Document hub = visitor.sees("/scripts/" + script.id() + "/reading");

        assertThat(hub.select(".reading-card").first().text()).contains("Quick read", "Read at version 0");
    }

    @Test
    void isNobodyElsesBusiness() {
        visitor.opens("/scripts/" + UUID.randomUUID() + "/reading/quick").then().statusCode(404);
        visitor.fills(path())
                .post("/scripts/" + UUID.randomUUID() + "/reading/quick")
                .then()
                .statusCode(404);
    }

    private Script script(String text) {
        UUID project = projects.create(ines.id(), "The Salt Road").id();
        return scripts.create(new NewScript(project, "The Salt Road", text));
    }

    private String path() {
        return "/scripts/" + script.id() + "/reading/quick";
    }

    /** Asks for a reading and waits until the page has it. */
    private Document read() {
        visitor.fills(path()).post(path()).then().statusCode(303);
        Instant deadline = Instant.now().plus(PATIENCE);
        Document page = visitor.sees(path());
        while (!page.select(".reading-job").isEmpty()) {
            assertThat(Instant.now()).isBefore(deadline);
            sleep();
            page = visitor.sees(path());
        }
        assertThat(page.select(".message-wrong").text()).isEmpty();
        return page;
    }

    private void edit(String old, String replacement) {
        String text = log.head(script.id()).text();
        int at = text.indexOf(old);
        String changes = "[" + at + ",[" + old.length() + (replacement.isEmpty() ? "" : ",\"" + replacement + "\"")
                + "]," + (text.length() - at - old.length()) + "]";
        log.append(
                script.id(),
                log.head(script.id()).version(),
                List.of(new Update("test", ChangeSet.fromJson(changes), ines.id())),
                ines.id());
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
