package org.draftroom.scripts.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fdx.Fdx;
import org.draftroom.screenplay.fdx.RevisionSet;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.json.ElementsJson;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.screenplay.revisions.Mark;
import org.draftroom.screenplay.revisions.Marking;
import org.draftroom.screenplay.text.PagesText;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptFile;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.print.ReadingCopy;
import org.draftroom.scripts.revisions.RevisionTexts;
import org.draftroom.scripts.revisions.ScriptRevision;
import org.draftroom.scripts.revisions.ScriptRevisions;
import org.draftroom.web.CurrentPerson;

/** The script as a file to take away. */
@Path("/scripts/{id}")
public class Export {

    private final Scripts scripts;
    private final ScriptLog log;
    private final ScriptRevisions revisions;
    private final RevisionTexts texts;
    private final CurrentPerson person;

    Export(Scripts scripts, ScriptLog log, ScriptRevisions revisions, RevisionTexts texts, CurrentPerson person) {
        this.scripts = scripts;
        this.log = log;
        this.revisions = revisions;
        this.texts = texts;
        this.person = person;
    }

    /** The text itself, as it is kept. */
    @GET
    @Path("export.fountain")
    @Produces("text/plain;charset=UTF-8")
    public Response fountain(UUID id) {
        Script script = script(id);
        return file(script, "fountain", text(script));
    }

    /**
     * A Final Draft document: the one it was imported from with what changed, or else a new one. What the script's
     * revisions changed is marked, unless it was said not to.
     *
     * @param marks "no" for a document without revision marks
     */
    @GET
    @Path("export.fdx")
    @Produces("application/xml")
    public Response fdx(UUID id, @QueryParam("marks") String marks) {
        Script script = script(id);
        Screenplay screenplay = Fountain.parse(text(script));
        byte[] document = scripts.source(id, person.id())
                .filter(source -> source.mediaType().equals(ScriptFile.FINAL_DRAFT))
                .map(source -> writtenBack(screenplay, source.content()))
                .orElseGet(() -> Fdx.write(screenplay));
        return file(script, "fdx", "no".equals(marks) ? document : marked(script, screenplay, document));
    }

    private byte[] marked(Script script, Screenplay screenplay, byte[] document) {
        List<ScriptRevision> all = revisions.list(script.id());
        List<Mark> marks = Marking.of(texts.since(script.id(), all), screenplay).text();
        List<RevisionSet> sets = all.stream()
                .map(revision -> new RevisionSet(revision.name(), revision.color()))
                .toList();
        try {
            return Fdx.marked(document, screenplay, marks, sets);
        } catch (Fdx.Unreadable written) {
            throw new IllegalStateException("A document that was written can't be read.", written);
        }
    }

    private static byte[] writtenBack(Screenplay screenplay, byte[] document) {
        try {
            return Fdx.write(screenplay, document);
        } catch (Fdx.Unreadable imported) {
            throw new IllegalStateException("A document that was imported can't be read any more.", imported);
        }
    }

    /** One page to be read in a browser. */
    @GET
    @Path("export.html")
    @Produces("text/html;charset=UTF-8")
    public Response html(UUID id) {
        Script script = script(id);
        return file(script, "html", ReadingCopy.of(Fountain.parse(text(script))));
    }

    /** The pages as they print, in plain text. */
    @GET
    @Path("export.txt")
    @Produces("text/plain;charset=UTF-8")
    public Response plain(UUID id) {
        Script script = script(id);
        Screenplay screenplay = Fountain.parse(text(script));
        return file(script, "txt", PagesText.of(Pagination.paginate(screenplay, script.paper())));
    }

    /** The elements, for programs. */
    @GET
    @Path("export.json")
    @Produces("application/json")
    public Response json(UUID id) {
        Script script = script(id);
        return file(script, "json", ElementsJson.of(Fountain.parse(text(script))) + "\n");
    }

    private Script script(UUID id) {
        return scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
    }

    private String text(Script script) {
        return log.head(script.id()).text();
    }

    private static Response file(Script script, String extension, Object content) {
        String disposition = new FileName(script.title(), extension).disposition();
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }
}
