package org.draftroom.critique.quick.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.critique.SaltFlats;
import org.draftroom.projects.Colleague;
import org.draftroom.projects.Projects;
import org.draftroom.projects.Role;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may have a script read, and what its page says where there is no model. */
@QuarkusTest
class QuickRolesTest {

    @Inject
    Projects projects;

    @Inject
    Scripts scripts;

    private UUID project;
    private Script script;

    @BeforeEach
    void aScript() {
        project = projects.create(Owner.account().id(), "The Salt Road").id();
        script = scripts.create(new NewScript(project, "The Salt Road", SaltFlats.SCRIPT));
    }

    @Test
    void whoOnlyReadsCannotHaveItRead() {
        Visitor ben = Colleague.signedIn(project, Role.READER);

        assertThat(ben.sees(path()).select("main form")).isEmpty();
        ben.fills(path()).post(path()).then().statusCode(404);
    }

    @Test
    void withoutOllamaThePageSaysWhatIsMissingAndOffersNothing() {
        Document page = Owner.signedIn().sees(path());

        assertThat(page.select(".reading-model a[href=/model]")).isNotEmpty();
        assertThat(page.select(".quick-ask button")).isEmpty();
    }

    private String path() {
        return "/scripts/" + script.id() + "/reading/quick";
    }
}
