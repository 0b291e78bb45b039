package org.draftroom.scripts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.screenplay.NumberEdit;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.SceneNumbering;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.revisions.LockedNumbers;
import org.draftroom.web.CurrentPerson;

/** The scene numbers of a script: locked, unlocked, given anew. */
@Path("/scripts/{id}/numbers")
public class NumbersPage {

    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();

    private final Versions versions;
    private final LockedNumbers numbers;
    private final CurrentPerson person;
    private final NumbersWords words;

    NumbersPage(Versions versions, LockedNumbers numbers, CurrentPerson person, NumbersWords words) {
        this.versions = versions;
        this.numbers = numbers;
        this.person = person;
        this.words = words;
    }

    /**
     * A scene that would get another number.
     *
     * @param before the number that it has, or empty
     */
    public record Row(String heading, String before, String number) {}

    /**
     * @param present the version that the rows are of
     * @param rows what numbering from 1 on would change
     * @param fault why nothing was changed, or empty
     */
    @CheckedTemplate
    record page(Script script, Project project, boolean locked, int scenes, int present, List<Row> rows, String fault)
            implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id) {
        return page(versions.script(id), "");
    }

    @POST
    @Path("lock")
    public Response lock(UUID id) {
        Script script = versions.scriptToWrite(id);
        try {
            return numbers.lock(id, person.id()) ? toPage(id) : refusal(CONFLICT, script, words.busy());
        } catch (ScriptLog.Refused refused) {
            return refusal(Title.UNPROCESSABLE, script, refused.getMessage());
        }
    }

    @POST
    @Path("lock/deletion")
    public Response unlock(UUID id) {
        numbers.unlock(versions.scriptToWrite(id).id());
        return toPage(id);
    }

    /** @param present the version that the person was told the changes of */
    @POST
    @Path("renumbering")
    public Response renumber(UUID id, @FormParam("present") @DefaultValue("-1") int present) {
        Script script = versions.scriptToWrite(id);
        try {
            return numbers.renumber(id, present, person.id())
                    ? toPage(id)
                    : refusal(CONFLICT, versions.scriptToWrite(id), words.moved());
        } catch (ScriptLog.Refused refused) {
            return refusal(Title.UNPROCESSABLE, script, refused.getMessage());
        }
    }

    private Response refusal(int status, Script script, String fault) {
        return Response.status(status).entity(page(script, fault)).build();
    }

    private TemplateInstance page(Script script, String fault) {
        Screenplay screenplay = versions.at(script, script.version());
        List<Scene> scenes = screenplay.scenes();
        List<Row> rows = SceneNumbering.anew(screenplay).stream()
                .map(edit -> row(edit, scenes.get(edit.scene())))
                .toList();
        return new page(
                script,
                versions.project(script),
                numbers.isLocked(script.id()),
                scenes.size(),
                script.version(),
                rows,
                fault);
    }

    private static Row row(NumberEdit edit, Scene scene) {
        return new Row(scene.heading(), edit.before(), edit.number());
    }

    private static Response toPage(UUID id) {
        return BackTo.scriptPage(id, "numbers");
    }
}
