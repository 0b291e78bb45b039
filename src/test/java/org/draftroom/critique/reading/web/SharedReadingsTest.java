package org.draftroom.critique.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.draftroom.accounts.Owner;
import org.draftroom.critique.SaltFlats;
import org.draftroom.critique.Twin;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.projects.Colleague;
import org.draftroom.projects.Projects;
import org.draftroom.projects.Role;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Twin.class)
class SharedReadingsTest {

    private static final String LINE = ".reading-under-way";

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    private final OllamaTwin twin = Twin.get();
    private Visitor ines;
    private Script script;
    private String hub;

    @BeforeEach
    void twoReadingsUnderWay() {
        Twin.rest();
        twin.always(asked -> Behaviours.endless(Duration.ofMillis(100)));
        ines = Owner.signedIn();
        UUID project = projects.create(Owner.account().id(), "The Salt Road").id();
        script = scripts.create(new NewScript(project, "The Salt Road", SaltFlats.SCRIPT));
        hub = "/scripts/" + script.id() + "/reading";
        for (String reading : List.of("/quick", "/coverage")) {
            ines.fills(hub + reading).post(hub + reading).then().statusCode(303);
        }
    }

    @AfterEach
    void nothingRuns() {
        ines.fills(hub).post(hub + "/cancellation").then().statusCode(303);
        await(ines, page -> page.select(LINE).isEmpty());
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void areOneLineInTheirOrderWithOneCancel() {
        Document page = await(ines, shown -> shown.select(".job-words").text().contains("Scene"));

        assertThat(page.select(LINE + " h3").text()).isEqualTo("Under way: Quick read");
        assertThat(page.select(LINE).text()).contains("Then: Deep coverage").doesNotContain("Begun by");
        assertThat(page.select(LINE + " button").eachText()).containsExactly("Cancel all 2");
        assertThat(page.select(".job")).hasSize(1);

        ines.fills(hub).post(hub + "/cancellation").then().statusCode(303);

        assertThat(await(ines, shown -> shown.select(LINE).isEmpty()).select(".reading-state .job"))
                .isEmpty();
    }

    @Test
    void areSeenByAllWhoMaySeeTheScriptAndCancelledByWhoBeganThem() {
        Visitor ben = Colleague.signedIn(script.project(), Role.COMMENTER);

        Document page = await(ben, shown -> shown.select(".job-words").text().contains("Scene"));
        assertThat(page.select(LINE).text()).contains("Quick read", "Then: Deep coverage", "Begun by Ines Moreau.");
        assertThat(page.select(LINE + " progress")).hasSize(1);
        assertThat(page.select(LINE + " form")).isEmpty();
        Document quick = ben.sees(hub + "/quick");
        assertThat(quick.select(".reading-job").text()).contains("Begun by Ines Moreau.");
        assertThat(quick.select(".reading-job form")).isEmpty();

        String job = "/jobs/" + page.select(LINE).attr("data-job");
        ben.opens(job).then().statusCode(200);
        ben.fills("/account").post(job + "/cancellation").then().statusCode(404);
        ben.fills("/account").post(hub + "/cancellation").then().statusCode(303);
        ben.fills("/account").post(hub + "/quick").then().statusCode(303);
        Document still = ines.sees(hub);
        assertThat(still.select(LINE).attr("data-job"))
                .isEqualTo(page.select(LINE).attr("data-job"));
        assertThat(still.select(LINE + " button").eachText()).containsExactly("Cancel all 2");
    }

    @Test
    void areNobodyElses() {
        String job = "/jobs/" + ines.sees(hub).select(LINE).attr("data-job");
        Visitor stranger = Colleague.signedIn(
                projects.create(Owner.account().id(), "Another").id(), Role.WRITER);

        stranger.opens(job).then().statusCode(404);
        stranger.fills("/account").post(job + "/cancellation").then().statusCode(404);
        stranger.fills("/account").post(hub + "/cancellation").then().statusCode(404);
    }

    private Document await(Visitor visitor, Predicate<Document> holds) {
        Instant deadline = Instant.now().plusSeconds(30);
        Document page = visitor.sees(hub);
        while (!holds.test(page)) {
            assertThat(Instant.now()).as(page.text()).isBefore(deadline);
            page = visitor.sees(hub);
        }
        return page;
    }
}
