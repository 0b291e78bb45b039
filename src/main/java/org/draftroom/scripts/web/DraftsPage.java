package org.draftroom.scripts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.drafts.Draft;
import org.draftroom.scripts.drafts.Drafts;
import org.draftroom.scripts.drafts.History;
import org.draftroom.scripts.drafts.Session;
import org.draftroom.scripts.drafts.SessionWork;

/** The drafts of a script, and who wrote on it when. */
@Path("/scripts/{id}/drafts")
public class DraftsPage {

    /** How many sessions a page shows. */
    static final int SESSIONS = 20;

    private final Versions versions;
    private final Drafts drafts;
    private final History history;
    private final SessionWork work;
    private final RevisionRows revisions;

    DraftsPage(Versions versions, Drafts drafts, History history, SessionWork work, RevisionRows revisions) {
        this.versions = versions;
        this.drafts = drafts;
        this.history = history;
        this.work = work;
        this.revisions = revisions;
    }

    /**
     * @param present the name of the present version, or empty
     * @param revisions the latest first; none where the timeline begins earlier
     * @param latest whether the timeline begins at the present
     * @param restored whether a version has just been restored
     */
    @CheckedTemplate
    record page(
            Script script,
            Project project,
            List<Draft> drafts,
            String present,
            List<RevisionRow> revisions,
            Timeline timeline,
            boolean latest,
            boolean restored)
            implements TemplateInstance {}

    /** @param before the version at which the timeline begins; below zero it begins at the present */
    @GET
    public TemplateInstance get(
            UUID id,
            @QueryParam("before") @DefaultValue("-1") int before,
            @QueryParam("restored") @DefaultValue("false") boolean restored) {
        Script script = versions.script(id);
        Project project = versions.project(script);
        boolean latest = before < 0 || before >= script.version();
        List<Session> sessions = history.sessions(id, latest ? script.version() : before, SESSIONS + 1);
        List<Draft> named = drafts.list(id);
        String present = named.stream()
                .filter(draft -> draft.version() == script.version())
                .map(Draft::name)
                .findFirst()
                .orElse("");
        Timeline timeline = Timeline.of(script, sessions, named, session -> work.of(id, session));
        List<RevisionRow> shown = latest ? revisions.of(script) : List.of();
        return new page(script, project, named, present, shown, timeline, latest, restored);
    }
}
