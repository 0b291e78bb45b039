package org.draftroom.editing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.draftroom.accounts.Person;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.bible.Bible;
import org.draftroom.scripts.bible.Entry;
import org.draftroom.scripts.bible.EntryKind;
import org.draftroom.web.CurrentPerson;

/** The page on which a script is written. It comes with the text, so that the script can be read at once. */
@Path("/scripts/{id}")
public class EditorPage {

    private final Scripts scripts;
    private final Projects projects;
    private final ScriptLog log;
    private final Bible bible;
    private final CurrentPerson person;

    EditorPage(Scripts scripts, Projects projects, ScriptLog log, Bible bible, CurrentPerson person) {
        this.scripts = scripts;
        this.projects = projects;
        this.log = log;
        this.bible = bible;
        this.person = person;
    }

    /** {@code head} may be of a later version than {@code script}: another window may be writing. */
    @CheckedTemplate
    record script(Script script, Project project, ScriptText head, Person person, Names names)
            implements TemplateInstance {}

    /** The bible's names and aliases, one a line. */
    record Names(String characters, String places) {

        static final Names NONE = new Names("", "");

        static Names of(List<Entry> entries) {
            return new Names(lines(entries, EntryKind.CHARACTER), lines(entries, EntryKind.PLACE));
        }

        private static String lines(List<Entry> entries, EntryKind kind) {
            return String.join("\n", Bible.names(entries, kind));
        }
    }

    @GET
    public TemplateInstance get(UUID id) {
        Script script = scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        return new script(script, project, log.head(id), person.get(), Names.of(bible.of(project.id())));
    }
}
