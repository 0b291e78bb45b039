package org.draftroom.critique;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.Person;
import org.draftroom.ollama.twin.Behaviour;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.Exchange;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.ChangeSet;
import org.draftroom.scripts.Edits;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.Update;
import org.draftroom.support.Sql;
import org.draftroom.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Twin.class)
class CritiqueTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Inject
    ScriptLog log;

    @Inject
    Sql sql;

    private final OllamaTwin twin = Twin.get();
    private Person ines;
    private Visitor visitor;
    private Script script;

    @BeforeEach
    void aScript() {
        Twin.rest();
        ines = Owner.account();
        visitor = Owner.signedIn();
        UUID project = projects.create(ines.id(), "The Salt Road").id();
        script = scripts.create(new NewScript(project, "The Salt Road", SaltFlats.SCRIPT));
    }

    @AfterEach
    void theRulesOfOllamaWereKept() {
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void showsTheNotesThatRestOnALineAndCountsTheOthers() {
        Document panel = critiqued(Behaviours.reply(Replies.withOneInvention()));

        assertThat(panel.select(".panel-title").text()).isEqualTo("Scene 12");
        assertThat(panel.select(".critique-summary").text())
                .startsWith("5 notes, each quoted from the page."
                        + " 1 note withheld: it quoted a line that isn't in your scene."
                        + " 1 other remark withheld for the same reason.");
        assertThat(panel.select(".note-quote").eachText())
                .containsExactly(
                        "“I told them we left yesterday, because I was afraid you'd say no”",
                        "“She checks the horizon, then her watch, then the horizon.”",
                        "“listens to the engine as if to a patient”",
                        "“We can't stop here.”",
                        "“The café is \"closed\", they say.”",
                        "“Depends what you promised them.”");
        assertThat(panel.text())
                .doesNotContain(Replies.INVENTED.substring(0, 20).repeat(2));
        assertThat(panel.select(".note").text()).doesNotContain(Replies.INVENTED);
        assertThat(panel.select(".critique-opinions").text())
                .doesNotContain(Replies.INVENTED)
                .contains("Conflict 4 of 5", "Subtext 2 of 5", "Clarity 5 of 5", "Pace withheld: no line for it");
        assertThat(panel.select(".beat-name").eachText()).containsExactly("Goal", "Obstacle", "Turn");
        assertThat(panel.select(".critique-making").text())
                .contains("gemma4:12b", "4eb23ef187e2", "0.32.15", "critique v2", "tokens", "num_ctx");
    }

    @Test
    void marksTheLinesWhereTheyAreNow() {
        critiqued(Behaviours.reply(Replies.withOneInvention()));
        String before = "NADIR, 50s, ";
        int at = SaltFlats.SCRIPT.indexOf(before);
        edit(at, at + before.length(), "");
        int gone = log.head(script.id()).text().indexOf(Replies.LOOKS);
        edit(gone - 19, gone + Replies.LOOKS.length(), "");
        String text = log.head(script.id()).text();

        List<String> marked = visitor
                .asks()
                .accept("application/json")
                .get("/scripts/" + script.id() + "/notes?version=2")
                .jsonPath()
                .getList("", Mark.class)
                .stream()
                .map(mark -> mark.tone() + " " + text.substring(mark.from(), mark.to()))
                .toList();

        assertThat(marked)
                .containsExactly(
                        "accent I told them we left *yesterday*, because I was afraid you'd say no",
                        "accent listens to the engine as if to a patient",
                        "accent We can't stop here.",
                        "yellow The café is \"closed\", they say.",
                        "green Depends what you promised them.");
        Document panel = panel(2);
        assertThat(panel.select(".critique-changed").text()).isEqualTo("The scene has changed since it was read.");
        assertThat(panel.select(".note[data-gone] .note-quote").text()).contains("She checks the horizon");
        assertThat(panel.select(".note[data-gone] .note-fate").text()).isEqualTo("Its line is gone from the script.");
        assertThat(panel.select("[data-critique-ask] button").text()).isEqualTo("Read again");
    }

    @Test
    void keepsWhatTheWriterMakesOfANote() {
        Document panel = critiqued(Behaviours.reply(Replies.withOneInvention()));
        String first = panel.select(".note").first().attr("data-note-id");

        state(first, "dismissed").then().statusCode(204);
        Document after = panel(0);
        assertThat(after.select(".critique-notes .note").eachAttr("data-note-id"))
                .doesNotContain(first);
        assertThat(after.select(".critique-settled .note").eachAttr("data-note-id"))
                .containsExactly(first);

        state(first, "open").then().statusCode(204);
        assertThat(panel(0).select(".critique-notes .note").eachAttr("data-note-id"))
                .contains(first);
        state(first, "burnt").then().statusCode(422);
    }

    @Test
    void asksOnceMoreWhenNextToNothingWasQuoted() {
        Document panel =
                critiqued(Behaviours.reply(Replies.mostlyInvented()), Behaviours.reply(Replies.withOneInvention()));

        assertThat(panel.select(".critique-summary").text()).startsWith("5 notes");
        assertThat(panel.select(".critique-making").text()).contains("asked twice");
        assertThat(twin.chats()).hasSize(2);
        assertThat(twin.lastChat().user())
                .contains("only 1 could be used")
                .endsWith("exactly as it is written there.\n");
    }

    @Test
    void asksOnceMoreForWhatIsNoJsonAndThenSaysSo() {
        Document panel = critiqued(
                Behaviours.truncated(Replies.withOneInvention(), 700), Behaviours.fenced(Replies.mostlyInvented()));

        assertThat(panel.select(".critique-failure").text())
                .contains("neither answer could be read")
                .contains("One of them is kept below. Try again.");
        assertThat(panel.select(".critique-failure .critique-raw").text()).startsWith("{\"beats\"");
        assertThat(panel.select(".note")).isEmpty();
        assertThat(panel.select("[data-critique-ask]")).hasSize(1);
        assertThat(twin.chats()).hasSize(2);
    }

    @Test
    void saysThatAnAnswerThatBrokeOffIsOfNoUse() {
        Document panel =
                critiqued(Behaviours.reply("A lovely scene."), Behaviours.truncated(Replies.withOneInvention(), 700));

        assertThat(panel.select(".critique-failure").text()).contains("One of them is kept below. Try again.");
    }

    @Test
    void keepsTheEarlierCritiqueWhenANewOneFails() {
        critiqued(Behaviours.reply(Replies.withOneInvention()));

        Document panel = critiqued(Behaviours.stall("{\"beats\":{\"goal\":"));

        assertThat(panel.select(".critique-failure").text()).contains("Try again");
        assertThat(panel.select(".note")).hasSize(6);
    }

    @Test
    void cancellingClosesTheConnection() throws InterruptedException {
        twin.next(Behaviours.endless(Duration.ofMillis(20)));
        ask(0).then().statusCode(200);
        Document running = await(panel -> panel.select(".job-words").text().startsWith("The model is writing: "));
        String job = running.select("[data-job]").attr("data-job");
        Exchange chat = twin.chats().get(0);

        assertThat(running.select("[data-critique-ask]")).isEmpty();
        posts().post("/jobs/" + job + "/cancellation").then().statusCode(204);

        assertThat(chat.awaitClosed(Duration.ofSeconds(20))).isTrue();
        assertThat(chat.tokensAfterClose()).isZero();
        Document after = await(panel -> panel.select("[data-job]").isEmpty());
        assertThat(after.select("[data-critique-ask] button").text()).isEqualTo("Critique this scene");
        assertThat(after.select(".critique-failure")).isEmpty();
    }

    @Test
    void readsASceneOnlyOnceAtATime() {
        twin.next(Behaviours.slowFirst(Duration.ofSeconds(2), Replies.withOneInvention()));
        ask(0).then().statusCode(200);
        ask(0).then().statusCode(200);

        await(panel -> !panel.select(".note").isEmpty());

        assertThat(twin.chats()).hasSize(1);
    }

    @Test
    void streamsTheJobToWhoeverFollowsIt() {
        twin.next(Behaviours.slowFirst(Duration.ofSeconds(1), Replies.withOneInvention()));
        String job = Jsoup.parse(ask(0).asString()).select("[data-job]").attr("data-job");

        String events = visitor.asks()
                .accept("text/event-stream")
                .get("/jobs/" + job + "/events")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(events)
                .contains("event:progress", "event:output", "Lena wants to be moving again")
                .contains("event:ended\n")
                .contains("\"status\":\"done\"");
        String last = events.replaceAll("(?s).*\nid:(\\d+)\n.*", "$1");
        String again = visitor.asks()
                .accept("text/event-stream")
                .header("Last-Event-ID", last)
                .get("/jobs/" + job + "/events")
                .asString();
        assertThat(again).doesNotContain("event:output").contains("event:ended");
    }

    @Test
    void looksThroughTheLensesThatWereTickedAndAsksNothingTwice() {
        critiqued(Behaviours.reply(Replies.withOneInvention()));
        twin.always(asked -> Behaviours.reply(Replies.to(asked.user())));

        askFor("all-round", "comedy", "wants", "voices", "vibes").then().statusCode(200);
        Document panel = await(shown -> shown.select("[data-job]").isEmpty());

        assertThat(twin.chats()).as("all round was answered before").hasSize(1 + 4);
        assertThat(panel.select(".critique-notes .lens-title").eachText()).containsExactly("Comedy", "Voices");
        assertThat(panel.select(".note").eachText()).anyMatch(note -> note.contains("A joke that nobody pays for."));
        assertThat(panel.select(".note").text()).doesNotContain("you should");
        assertThat(panel.select(".critique-summary").text()).contains("1 remark left out: it spoke to the writer.");
        Element want = panel.select(".want").first();
        assertThat(want.text())
                .isEqualTo("LENA Wants to be moving again From Nadir By asks for a time Gets it no"
                        + " “How long?” “Depends what you promised them.”");
        assertThat(panel.select(".want")).hasSize(1);
        assertThat(panel.select(".note-contrast").text()).isEqualTo("LENA in scene 1: “I said nothing at all.”");
        assertThat(panel.text()).contains("NADIR: compared with 1 speech elsewhere, no line stands out.");
        assertThat(panel.select("[name=lens][checked]").eachAttr("value"))
                .containsExactly("all-round", "comedy", "wants", "voices");
    }

    @Test
    void whatWasSettledStaysSettledWhenMoreIsAsked() {
        Document panel = critiqued(Behaviours.reply(Replies.withOneInvention()));
        String first = panel.select(".note").first().attr("data-note-id");
        state(first, "dismissed").then().statusCode(204);
        twin.next(Behaviours.reply(Replies.ofALens()));

        askFor("all-round", "comedy").then().statusCode(200);
        Document more = await(shown -> shown.select("[data-job]").isEmpty());

        assertThat(more.select(".critique-settled .note-what").text()).startsWith("She explains her lie");
    }

    @Test
    void readingAgainAsksAnew() {
        critiqued(Behaviours.reply(Replies.withOneInvention()));
        Document again = critiqued(Behaviours.reply(Replies.withOneInvention()));

        assertThat(again.select(".note")).hasSize(6);
        assertThat(twin.chats()).hasSize(2);
        assertThat(OllamaTwin.asked(twin.chats().get(0)).options().path("seed").asInt())
                .isNotEqualTo(twin.lastChat().options().path("seed").asInt());
    }

    @Test
    void oneLensWithoutAnAnswerLeavesAGap() {
        twin.next(Behaviours.reply("No."), Behaviours.reply("No."), Behaviours.reply(Replies.ofALens()));

        askFor("conflict", "comedy").then().statusCode(200);
        Document panel = await(shown -> shown.select("[data-job]").isEmpty());

        assertThat(panel.select(".critique-opinions").text())
                .contains("Conflict: the model's answer could not be used.")
                .doesNotContain("Subtext");
        assertThat(panel.select(".lens-title").eachText()).containsExactly("Comedy");
    }

    @Test
    void refusesASceneThatIsNotThere() {
        Response refused = posts().formParam("version", 0)
                .formParam("from", SaltFlats.SCENE.from())
                .formParam("to", SaltFlats.SCENE.to() - 1)
                .post("/scripts/" + script.id() + "/critiques");

        refused.then().statusCode(422);
        assertThat(refused.asString()).contains("Ask again");
    }

    @Test
    void followsTheSceneThatAPanelShowedToALaterVersion() {
        String before = "INT. YARD - DAY\n\nDust.\n\n";
        int length = log.head(script.id()).text().length();
        append(Edits.insert(SaltFlats.SCRIPT, SaltFlats.SCENE.from(), before));

        String latest = "/scripts/" + script.id() + "/critiques/latest?at=" + SaltFlats.SCENE.from();
        assertThat(visitor.sees(latest + "&version=1").select(".panel-title").text())
                .isEqualTo("Scene 2");
        Document followed = visitor.sees(latest + "&since=0&version=1");
        assertThat(followed.select(".panel-title").text()).isEqualTo("Scene 12");
        assertThat(followed.select(".critique").attr("data-critique-scene"))
                .isEqualTo(String.valueOf(SaltFlats.SCENE.from() + before.length()));

        int from = SaltFlats.SCENE.from() + before.length();
        append(Edits.replace(length + before.length(), from, SaltFlats.SCENE.to() + before.length(), ""));
        Response gone = visitor.opens(latest + "&since=0&version=2");
        gone.then().statusCode(422);
        assertThat(gone.asString()).contains("Ask again");
        visitor.opens(latest + "&since=3&version=2").then().statusCode(404);
    }

    @Test
    void isNobodyElsesBusiness() {
        Document panel = critiqued(Behaviours.reply(Replies.withOneInvention()));
        String note = panel.select(".note").first().attr("data-note-id");
        sql.update("update project set owner_id = ?", stranger());

        visitor.opens("/scripts/" + script.id() + "/critiques/latest?at=0&version=0")
                .then()
                .statusCode(404);
        visitor.asks()
                .accept("application/json")
                .get("/scripts/" + script.id() + "/notes?version=0")
                .then()
                .statusCode(404);
        state(note, "done").then().statusCode(404);
    }

    @Test
    void worksAsPlainPages() {
        twin.next(Behaviours.reply(Replies.withOneInvention()));
        String page = visitor.fills("/projects")
                .formParam("version", 0)
                .formParam("from", SaltFlats.SCENE.from())
                .formParam("to", SaltFlats.SCENE.to())
                .post("/scripts/" + script.id() + "/critiques")
                .then()
                .statusCode(303)
                .extract()
                .header("location");
        await(panel -> !panel.select(".note").isEmpty());

        assertThat(visitor.sees(page.replaceFirst("^https?://[^/]+", "")).select(".note"))
                .hasSize(6);
    }

    private UUID stranger() {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into person (id, name, email, password_hash, made_at) values (?, 'Oskar', ?, '', ?)",
                id,
                id + "@example.org",
                Instant.now());
        return id;
    }

    private void edit(int from, int to, String insert) {
        append(Edits.replace(log.head(script.id()).text().length(), from, to, insert));
    }

    private void append(ChangeSet change) {
        int version = log.head(script.id()).version();
        log.append(script.id(), version, List.of(new Update("test", change, ines.id())), ines.id());
    }

    private Document critiqued(Behaviour... behaviours) {
        twin.next(behaviours);
        ask(0).then().statusCode(200);
        return await(panel -> panel.select("[data-job]").isEmpty());
    }

    private Response ask(int version) {
        return posts().formParam("version", version)
                .formParam("from", SaltFlats.SCENE.from())
                .formParam("to", SaltFlats.SCENE.to())
                .post("/scripts/" + script.id() + "/critiques");
    }

    private Response askFor(String... lenses) {
        return posts().formParam("version", 0)
                .formParam("from", SaltFlats.SCENE.from())
                .formParam("to", SaltFlats.SCENE.to())
                .formParam("lens", (Object[]) lenses)
                .post("/scripts/" + script.id() + "/critiques");
    }

    private Response state(String note, String state) {
        return posts().formParam("state", state).post("/notes/" + note + "/state");
    }

    private io.restassured.specification.RequestSpecification posts() {
        return visitor.fills("/account").header("HX-Request", "true");
    }

    private Document await(Predicate<Document> holds) {
        Instant deadline = Instant.now().plus(PATIENCE);
        Document panel = panel(0);
        while (!holds.test(panel)) {
            assertThat(Instant.now()).as(panel.text()).isBefore(deadline);
            panel = panel(0);
        }
        return panel;
    }

    private Document panel(int version) {
        Document page = visitor.sees("/scripts/" + script.id() + "/critiques/latest?at=" + (SaltFlats.SCENE.from() + 40)
                + "&version=" + version);
        Element panel = page.select(".critique").first();
        assertThat(panel).isNotNull();
        return page;
    }
}
