package org.draftroom.critique.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.critique.Twin;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Edits;
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
class ChangesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Inject
    ScriptLog log;

    private final OllamaTwin twin = Twin.get();
    private Visitor visitor;
    private Script script;

    @BeforeEach
    void twoDrafts() {
        Twin.rest();
        visitor = Owner.signedIn();
        UUID ines = Owner.account().id();
        UUID project = projects.create(ines, "The Salt Road").id();
        script = scripts.create(new NewScript(project, "The Salt Road", TwoDrafts.EARLIER));
        var edit = Edits.replace(TwoDrafts.EARLIER.length(), 0, TwoDrafts.EARLIER.length(), TwoDrafts.LATER);
        log.append(script.id(), 0, List.of(new Update("w", edit, ines)), ines);
    }

    @AfterEach
    void theRulesOfOllamaWereKept() {
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void countsAtOnceAndTellsWhatRestsOnAChange() {
        Document before = visitor.sees(page());
        assertThat(before.select(".changes-facts").text())
                .contains("Scenes added 1", "Scenes cut 1", "Scenes moved 0", "Scenes changed 1");
        assertThat(before.select(".changes-page").text()).contains("all 3 scenes in which words came or went");
        twin.next(Behaviours.reply(ChangesReply.empty()
                .sentence(1, "We stop here tonight.", "Nadir wants to stay where they are.")
                .sentence(2, "There is enough for one of us.", "The water isn't shared any more.")
                .sentence(1, "How long?", "Lena is impatient.")
                .toString()));

        tell().then().statusCode(303);

        Document page = told();
        assertThat(page.select(".changes-paragraph").text())
                .isEqualTo("Nadir wants to stay where they are. 1 The water isn't shared any more. 2");
        assertThat(page.select(".changes-cited ins").eachText()).containsExactly("“We stop here tonight.”");
        assertThat(page.select(".changes-cited del").eachText()).containsExactly("“There is enough for one of us.”");
        assertThat(page.select(".changes-page").text())
                .contains("1 sentence withheld")
                .doesNotContain("impatient");
        assertThat(twin.chats()).hasSize(1);
    }

    @Test
    void showsNothingOfAnAnswerThatHoldsNowhere() {
        String invented = ChangesReply.empty()
                .sentence(1, "I never loved the salt.", "She says so.")
                .toString();
        twin.next(Behaviours.reply(invented), Behaviours.reply(invented));

        tell().then().statusCode(303);

        assertThat(told().select(".changes-page").text())
                .contains("Nothing that the model wrote could be verified.")
                .doesNotContain("She says so", "never loved");
    }

    @Test
    void isLedToFromTheComparisonAndAsksNobodyWhenAllIsTheSame() {
        assertThat(visitor.sees("/scripts/" + script.id() + "/comparison?from=0&to=1")
                        .select("a[href*=reading/changes]")
                        .attr("href"))
                .isEqualTo(page());
        assertThat(visitor.sees("/scripts/" + script.id() + "/reading/changes?from=1&to=1")
                        .select(".changes-none")
                        .text())
                .startsWith("Nothing that the pages say");
        visitor.opens("/scripts/" + script.id() + "/reading/changes?from=0&to=7")
                .then()
                .statusCode(404);
        visitor.opens("/scripts/" + UUID.randomUUID() + "/reading/changes")
                .then()
                .statusCode(404);
    }

    private String page() {
        return "/scripts/" + script.id() + "/reading/changes?from=0&to=1";
    }

    private io.restassured.response.Response tell() {
        return visitor.fills("/account")
                .formParam("from", 0)
                .formParam("to", 1)
                .post("/scripts/" + script.id() + "/reading/changes");
    }

    private Document told() {
        Instant deadline = Instant.now().plus(PATIENCE);
        Document page = visitor.sees(page());
        while (page.select(".ask-making").isEmpty()) {
            assertThat(Instant.now()).as(page.text()).isBefore(deadline);
            page = visitor.sees(page());
        }
        return page;
    }
}
