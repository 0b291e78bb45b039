package org.draftroom.scripts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.draftroom.projects.Project;
import org.draftroom.screenplay.revisions.Comparison;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.drafts.Draft;
import org.draftroom.scripts.drafts.Drafts;
import org.draftroom.scripts.drafts.History;
import org.draftroom.scripts.drafts.Session;

/** Two versions of a script, compared scene by scene. */
@Path("/scripts/{id}/comparison")
public class ComparisonPage {

    private static final int SESSIONS = 20;

    private final Versions versions;
    private final Drafts drafts;
    private final History history;
    private final VersionLabels labels;

    ComparisonPage(Versions versions, Drafts drafts, History history, VersionLabels labels) {
        this.versions = versions;
        this.drafts = drafts;
        this.history = history;
        this.labels = labels;
    }

    /**
     * @param from the earlier version's label
     * @param to the later version's
     * @param choices the versions to choose from, the latest first
     * @param beside whether both are shown side by side
     */
    @CheckedTemplate
    record page(
            Script script,
            Project project,
            VersionLabel from,
            VersionLabel to,
            List<VersionLabel> choices,
            ComparedScenes compared,
            boolean beside)
            implements TemplateInstance {}

    /** Below zero, from is the latest draft before the other, or else the beginning, and to is the present. */
    @GET
    public TemplateInstance get(
            UUID id,
            @QueryParam("from") @DefaultValue("-1") int from,
            @QueryParam("to") @DefaultValue("-1") int to,
            @QueryParam("view") @DefaultValue("") String view) {
        Script script = versions.script(id);
        Project project = versions.project(script);
        int later = to < 0 ? script.version() : to;
        int earlier = from < 0 ? draftBefore(id, later) : from;
        if (Math.max(earlier, later) > script.version()) {
            throw new NotFoundException();
        }
        ComparedScenes compared =
                ComparedScenes.of(Comparison.between(versions.at(script, earlier), versions.at(script, later)));
        List<VersionLabel> choices = choices(script, List.of(0, earlier, later));
        return new page(
                script,
                project,
                labels.of(script, earlier),
                labels.of(script, later),
                choices,
                compared,
                view.equals("beside"));
    }

    private int draftBefore(UUID id, int version) {
        return drafts.list(id).stream()
                .mapToInt(Draft::version)
                .filter(draft -> draft < version)
                .findFirst()
                .orElse(0);
    }

    private List<VersionLabel> choices(Script script, List<Integer> asked) {
        Set<Integer> offered = new TreeSet<>((a, b) -> b - a);
        offered.addAll(asked);
        offered.add(script.version());
        drafts.list(script.id()).forEach(draft -> offered.add(draft.version()));
        offered.addAll(history.sessions(script.id(), script.version(), SESSIONS).stream()
                .map(Session::version)
                .collect(Collectors.toSet()));
        return offered.stream().map(version -> labels.of(script, version)).toList();
    }
}
