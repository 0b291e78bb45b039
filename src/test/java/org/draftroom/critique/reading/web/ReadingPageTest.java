package org.draftroom.critique.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.critique.SaltFlats;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadingPageTest {

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    @Test
    void listsTheReadingsAndSaysWhatIsMissingWithoutOllama() {
        UUID project = projects.create(Owner.account().id(), "The Salt Road").id();
        Script script = scripts.create(new NewScript(project, "The Salt Road", SaltFlats.SCRIPT));

        Document page = Owner.signedIn().sees("/scripts/" + script.id() + "/reading");

        assertThat(page.select(".tabs [aria-current=page]").text()).isEqualTo("Reading");
        assertThat(page.select(".lead").text()).contains("these 3 scenes");
        assertThat(page.select(".readings h3 a").eachText()).contains("Scene critique");
        assertThat(page.select(".reading-model a[href=/model]").text()).isEqualTo("Look at the model");
    }

    @Test
    void isNobodyElsesBusiness() {
        Visitor visitor = Owner.signedIn();

        visitor.opens("/scripts/" + UUID.randomUUID() + "/reading").then().statusCode(404);
    }
}
