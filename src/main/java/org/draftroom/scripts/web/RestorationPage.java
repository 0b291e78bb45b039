package org.draftroom.scripts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.revisions.Comparison;
import org.draftroom.screenplay.revisions.RestoredScene;
import org.draftroom.scripts.Restoring;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;
import org.draftroom.web.CurrentPerson;

/** Asks whether a version, or a scene of it, is to be restored, says what that changes, and does it. */
@Path("/scripts/{id}/versions/{version}/restoration")
public class RestorationPage {

    private static final int ALL = -1;

    private final Versions versions;
    private final Restoring restoring;
    private final VersionLabels labels;
    private final CurrentPerson person;
    private final DraftsWords words;

    RestorationPage(
            Versions versions, Restoring restoring, VersionLabels labels, CurrentPerson person, DraftsWords words) {
        this.versions = versions;
        this.restoring = restoring;
        this.labels = labels;
        this.person = person;
        this.words = words;
    }

    /**
     * @param label the version that is restored
     * @param scene the scene's place in it, or -1 for all
     * @param present the version that the changes were worked out for
     * @param changes what would change in the script as it is now
     * @param fault why nothing was restored, or empty
     */
    @CheckedTemplate
    record page(
            Script script,
            Project project,
            VersionLabel label,
            int scene,
            int present,
            ComparedScenes changes,
            String fault)
            implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id, int version, @QueryParam("scene") @DefaultValue("-1") int scene) {
        return page(id, version, scene, "");
    }

    /** @param present the version that the person was told the changes to */
    @POST
    public Response restore(
            UUID id,
            int version,
            @QueryParam("scene") @DefaultValue("-1") int scene,
            @FormParam("present") @DefaultValue("-1") int present) {
        versions.scriptToWrite(id);
        Script script = versions.script(id, version);
        ScriptText wanted = new ScriptText(present, wanted(script, version, scene));
        try {
            boolean done = present == script.version()
                    && restoring.restore(id, wanted, person.id()).isPresent();
            return done
                    ? BackTo.scriptPage(id, "drafts?restored=true")
                    : refusal(
                            Response.Status.CONFLICT.getStatusCode(),
                            page(id, version, scene, words.restorationMoved()));
        } catch (ScriptLog.Refused refused) {
            return refusal(Title.UNPROCESSABLE, page(id, version, scene, refused.getMessage()));
        }
    }

    private static Response refusal(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private TemplateInstance page(UUID id, int version, int scene, String fault) {
        Script script = versions.script(id, version);
        Project project = versions.project(script);
        Screenplay wanted = Fountain.parse(wanted(script, version, scene));
        ComparedScenes changes = ComparedScenes.of(Comparison.between(versions.at(script, script.version()), wanted));
        return new page(script, project, labels.of(script, version), scene, script.version(), changes, fault);
    }

    private String wanted(Script script, int version, int scene) {
        return scene == ALL
                ? versions.text(script, version)
                : RestoredScene.in(versions.at(script, script.version()), versions.at(script, version), scene)
                        .orElseThrow(NotFoundException::new);
    }
}
