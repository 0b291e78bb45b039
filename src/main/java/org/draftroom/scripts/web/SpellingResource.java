package org.draftroom.scripts.web;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.spelling.ProjectWords;
import org.draftroom.scripts.spelling.ScriptLanguages;
import org.draftroom.web.Assets;

/** What the editor needs to check a script's spelling. */
@Path("/scripts/{id}/spelling")
public class SpellingResource {

    private final Versions versions;
    private final ProjectWords words;
    private final ScriptLanguages languages;

    SpellingResource(Versions versions, ProjectWords words, ScriptLanguages languages) {
        this.versions = versions;
        this.words = words;
        this.languages = languages;
    }

    /**
     * @param worker address of the worker that checks
     * @param languages codes of the script's languages; null where nobody has said
     * @param words the project's own
     */
    public record Spelling(String worker, UUID project, List<String> languages, List<String> words) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Spelling get(UUID id) {
        Script script = versions.script(id);
        return new Spelling(
                Assets.url("spelling-worker.js"),
                script.project(),
                languages.of(id).orElse(null),
                words.of(script.project()));
    }

    @POST
    @Path("words")
    public void add(UUID id, @FormParam("words") String typed) {
        words.add(versions.scriptToWrite(id).project(), typed == null ? "" : typed);
    }

    @POST
    @Path("languages")
    public void set(UUID id, @FormParam("languages") String codes) {
        languages.set(versions.scriptToWrite(id).id(), List.of(codes == null ? new String[0] : codes.split(" ")));
    }
}
