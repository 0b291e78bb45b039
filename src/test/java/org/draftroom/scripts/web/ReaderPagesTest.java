package org.draftroom.scripts.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.draftroom.accounts.NewPerson;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.People;
import org.draftroom.projects.Members;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.projects.Role;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.scripts.Edits;
import org.draftroom.scripts.NewScript;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.Update;
import org.draftroom.scripts.drafts.Draft;
import org.draftroom.scripts.drafts.Drafts;
import org.draftroom.scripts.revisions.ScriptRevisions;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.Drawn;
import org.draftroom.storyboards.Hanging;
import org.draftroom.support.Sql;
import org.draftroom.web.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever only reads is offered nothing that would be refused, on any page that leads on from a project or a script. */
@QuarkusTest
class ReaderPagesTest {

    private static final String BEN = "ben@example.org";
    private static final String PASSWORD = "a password of his own";
    private static final String TEXT = "INT. BOAT - DAY #7#\n\nMARA\nRow.\n\nINT. BOAT- NIGHT\n\nMRA\nRow on.\n";
    private static final int MOST_PAGES = 200;

    @Inject
    Sql sql;

    @Inject
    People people;

    @Inject
    Projects projects;

    @Inject
    Members members;

    @Inject
    Scripts scripts;

    @Inject
    ScriptLog log;

    @Inject
    Drafts drafts;

    @Inject
    ScriptRevisions revisions;

    @Inject
    Boards boards;

    @Inject
    Hanging hanging;

    private UUID panel;
    private Project project;
    private Script script;

    @BeforeEach
    void aScriptWithAHistoryIsThere() {
        sql.update("truncate person cascade");
        UUID ines = Owner.account().id();
        project = projects.create(ines, "Night Ferry");
        script = scripts.create(new NewScript(project.id(), "Salt", TEXT));
        drafts.name(script.id(), new Draft(0, "First"));
        revisions.begin(script.id(), "Blue Revision", RevisionColor.BLUE, ines);
        UUID board =
                boards.create(script.id(), "Salt, first pass", Optional.empty()).orElseThrow();
        panel = hanging.add(boards.find(board, ines).orElseThrow(), ines, Drawn.still(1))
                .orElseThrow();
        log.append(
                script.id(), 0, List.of(new Update("w", Edits.insert(TEXT, TEXT.length(), "\nWind.\n"), ines)), ines);
    }

    @Test
    void aReaderSeesNoFormThatWouldBeRefusedAndNoLinkThatLeadsNowhere() {
        Visitor ben = ben(Role.READER);
        Set<String> seen = walk(ben, List.of("/projects/" + project.id(), "/scripts/" + script.id()));
        assertThat(seen)
                .contains(
                        "/scripts/" + script.id() + "/revisions",
                        "/scripts/" + script.id() + "/checks",
                        "/scripts/" + script.id() + "/drafts",
                        "/panels/" + panel,
                        "/projects/" + project.id() + "/people");
        assertNoForm(ben, "/scripts/" + script.id() + "/numbers");
        assertNoForm(ben, "/scripts/" + script.id() + "/critiques/latest?at=0&version=1");
        assertNoForm(ben, "/projects/" + project.id() + "/words");
    }

    @Test
    void aWriterSeesThem() {
        Visitor ben = ben(Role.WRITER);
        assertThat(ben.sees("/scripts/" + script.id() + "/revisions").select("form[method=post]"))
                .isNotEmpty();
        assertThat(ben.sees("/scripts/" + script.id() + "/numbers").select("form[method=post]"))
                .isNotEmpty();
    }

    /** Follows every link within the project and its scripts, files left out; the pages that it saw, without their queries. */
    private Set<String> walk(Visitor visitor, List<String> from) {
        Deque<String> waiting = new ArrayDeque<>(from);
        Set<String> seen = new HashSet<>();
        Set<String> pages = new HashSet<>();
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            if (seen.add(path)) {
                assertThat(seen).hasSizeLessThan(MOST_PAGES);
                pages.add(path.replaceFirst("[?#].*", ""));
                for (Element link : assertNoForm(visitor, path).select("a[href]")) {
                    String to = link.attr("href").replaceFirst("#.*", "");
                    boolean isWithin = Stream.of("/scripts/", "/projects/", "/boards/", "/panels/")
                            .anyMatch(to::startsWith);
                    if (isWithin && !to.matches(".*/export\\.\\w+.*")) {
                        waiting.add(to);
                    }
                }
            }
        }
        return pages;
    }

    /** Light is measured when it is looked at; whoever looked may stop that. */
    private static boolean isOfOnesOwn(String action) {
        return action.matches("/jobs/[\\w-]+/cancellation");
    }

    private static Document assertNoForm(Visitor visitor, String path) {
        Document page = visitor.sees(path);
        assertThat(page.select("form[method=post]").eachAttr("action")).as(path).allMatch(ReaderPagesTest::isOfOnesOwn);
        return page;
    }

    private Visitor ben(Role role) {
        UUID ben = people.create(new NewPerson("Ben Adler", BEN, PASSWORD))
                .orElseThrow()
                .id();
        people.changePassword(ben, PASSWORD);
        members.put(project.id(), ben, role);
        Visitor visitor = new Visitor();
        visitor.signsIn(BEN, PASSWORD).then().statusCode(302);
        return visitor;
    }
}
