package org.draftroom.critique.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import org.draftroom.scripts.drafts.Draft;
import org.draftroom.scripts.drafts.Drafts;
import org.draftroom.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Twin.class)
class NotesPageTest {

    private static final String STAKES = "They shoot at noon.";

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Inject
    ScriptLog log;

    @Inject
    Drafts drafts;

    private final OllamaTwin twin = Twin.get();
    private Person ines;
    private Visitor visitor;
    private Script script;

    @BeforeEach
    void aScriptThatWasReadQuickly() {
        Twin.rest();
        twin.always(asked -> asked.user().contains("=== notes begins ===")
                ? Behaviours.reply(new LookReply()
                        .note("n1", STAKES, "answered", "A time is named.")
                        .toString())
                : QuickReplies.to(asked));
        ines = Owner.account();
        visitor = Owner.signedIn();
        UUID project = projects.create(ines.id(), "The Salt Road").id();
        script = scripts.create(new NewScript(project, "The Salt Road", SaltFlats.SCRIPT));
    }

    @Test
    void withoutANoteItSaysWhereNotesComeFrom() {
        assertThat(visitor.sees(page()).select(".lead").text()).startsWith("No reading has made a note yet.");
    }

    @Test
    void saysOfEachNoteWhatBecameOfIt() {
        read();
        Document before = visitor.sees(page());
        assertThat(before.select(".note-standing-word").eachText()).containsOnly("Open. Its scene reads as it did.");
        assertThat(before.select(".notes-head").text()).contains("Every note has been looked at");
        edit("How long?", "How long? " + STAKES);

        assertThat(visitor.sees(page()).select(".notes-ask button").text()).isEqualTo("Look at the notes again");
        visitor.fills(page()).post(page()).then().statusCode(303);
        awaitNoJob(page());

        Document answered = visitor.sees(page() + "?show=answered");
        assertThat(answered.select(".note-standing-answered .quote").eachText()).contains("“" + STAKES + "”");
        assertThat(answered.select(".note-standing-answered").first().text())
                .contains(
                        "Answered in this draft:",
                        "The model’s opinion: A time is named.",
                        "Looked at once",
                        "the model, version 1");
        assertThat(answered.select(".notes-filters [aria-current]").text()).startsWith("Answered");
    }

    @Test
    void aPersonDecidesForGood() {
        read();
        String form = visitor.sees(page()).select(".notes-now form").first().attr("action");

        visitor.fills(page()).formParam("state", "dismissed").post(form).then().statusCode(303);

        Document settled = visitor.sees(page() + "?show=settled");
        assertThat(settled.select(".note-standing-word").eachText()).containsExactly("Dismissed");
        assertThat(settled.select(".note-history").text()).contains(ines.name() + ", version 0");
        assertThat(settled.select(".notes-now button").eachText()).containsExactly("Open again");
        visitor.fills(page()).formParam("state", "nonsense").post(form).then().statusCode(422);
    }

    @Test
    void theHubSaysWhichDraftWasReadAndReadsTheChangesOnce() {
        drafts.name(script.id(), new Draft(0, "Blue draft"));
        read();
        assertThat(hub().select(".reading-state").text()).contains("Read at Blue draft, version 0");
        assertThat(hub().select(".reading-changes")).isEmpty();
        edit("How long?", "How long? " + STAKES);
        assertThat(hub().select(".reading-state").text()).contains("1 scene changed since");
        assertThat(hub().select(".reading-changes").text())
                .startsWith("Read the changes 2 readings are older than the script.");

        visitor.fills(hubPath()).post(hubPath()).then().statusCode(303);
        visitor.fills(hubPath()).post(hubPath()).then().statusCode(303);
        awaitNoJob(hubPath());

        assertThat(hub().select(".reading-changes")).isEmpty();
        assertThat(hub().select(".reading-state").text()).contains("Read at version 1, after Blue draft");
    }

    @Test
    void isNobodyElsesBusiness() {
        visitor.opens("/scripts/" + UUID.randomUUID() + "/reading/notes").then().statusCode(404);
        visitor.fills(page())
                .formParam("state", "done")
                .post(page() + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private String page() {
        return hubPath() + "/notes";
    }

    private String hubPath() {
        return "/scripts/" + script.id() + "/reading";
    }

    private Document hub() {
        return visitor.sees(hubPath());
    }

    private void read() {
        String quick = hubPath() + "/quick";
        visitor.fills(quick).post(quick).then().statusCode(303);
        awaitNoJob(quick);
    }

    private void awaitNoJob(String path) {
        Instant deadline = Instant.now().plusSeconds(30);
        while (!visitor.sees(path).select(".reading-job").isEmpty()) {
            assertThat(Instant.now()).isBefore(deadline);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void edit(String was, String is) {
        String text = log.head(script.id()).text();
        int at = text.indexOf(was);
        String json = "[" + at + ",[" + was.length() + ",\"" + is + "\"]," + (text.length() - at - was.length()) + "]";
        log.append(
                script.id(),
                log.version(script.id()),
                List.of(new Update("window", ChangeSet.fromJson(json), ines.id())),
                ines.id());
    }
}
