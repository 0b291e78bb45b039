package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.scripts.ChangeSet;
import org.draftroom.scripts.Restoring;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.Shelf;
import org.draftroom.scripts.Update;
import org.draftroom.scripts.drafts.Draft;
import org.draftroom.scripts.drafts.Drafts;
import org.draftroom.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparisonPageTest {

    private static final String TEXT = "INT. BOAT - DAY\n\nMara <b> rows.\n\nEXT. PIER - DAY\n\nA gull lands.\n";

    @Inject
    ScriptLog log;

    @Inject
    Drafts drafts;

    @Inject
    Restoring restoring;

    private Visitor ines;
    private String path;

    @BeforeEach
    void aGullBecameACrow() {
        ines = Owner.signedIn();
        Script script = Shelf.script("Salt", TEXT);
        path = "/scripts/" + script.id() + "/comparison";
        int at = TEXT.indexOf("gull");
        ChangeSet change = ChangeSet.fromJson("[" + at + ",[4,\"crow\"]," + (TEXT.length() - at - 4) + "]");
        UUID author = Owner.account().id();
        log.append(script.id(), 0, List.of(new Update("w", change, author)), author);
        drafts.name(script.id(), new Draft(0, "First draft"));
    }

    @Test
    void saysWhatBecameOfEachSceneAndEachWord() {
        Document page = ines.sees(path);
        assertThat(page.select(".lead").text())
                .isEqualTo("From First draft to the script as it is now. Scenes: 1 changed, 1 same.");
        assertThat(page.select(".comparison-scenes li").eachText())
                .containsExactly("1 INT. BOAT - DAY same", "2 EXT. PIER - DAY changed, 1 line");
        assertThat(page.select(".comparison-text del").text()).isEqualTo("gull");
        assertThat(page.select(".comparison-text ins").text()).isEqualTo("crow");
    }

    @Test
    void showsThemSideBySideAndEitherWayRound() {
        Document page = ines.sees(path + "?from=1&to=0&view=beside");
        assertThat(page.select(".comparison-beside td").eachText())
                .containsExactly("EXT. PIER - DAY", "EXT. PIER - DAY", "A crow lands.", "A gull lands.");
        assertThat(page.select("#from [selected]").text()).startsWith("Version 1, now");
    }

    @Test
    void ofVeryManyChangesTheFirstAreShownAndTheOthersCounted() {
        String earlier = "INT. HUT - DAY\n\nRain.\n\n".repeat(100) + "EXT. PIER - DAY\n\n" + "Wind.\n\n".repeat(21_000);
        Script many = Shelf.script("Rain", earlier);
        String now = earlier.replace("Rain.", "Snow.").replace("Wind.", "Hail.");
        restoring.restore(many.id(), new ScriptText(0, now), Owner.account().id());
        Document page = ines.sees("/scripts/" + many.id() + "/comparison");
        assertThat(page.select(".message-warning").text()).startsWith("The scenes differ in more");
        assertThat(page.select(".comparison-scene")).hasSize(100);
        assertThat(page.select(".comparison-scenes li").last().text()).endsWith("changed, 42,000 lines");
    }

    @Test
    void aVersionThatIsNotThereIsNotFound() {
        ines.opens(path + "?from=2").then().statusCode(404);
        ines.opens(path + "?to=x").then().statusCode(404);
        ines.opens("/scripts/" + UUID.randomUUID() + "/comparison").then().statusCode(404);
        assertThat(ines.sees(path + "?from=1&to=1").select(".lead").text()).contains("the same as itself");
    }
}
