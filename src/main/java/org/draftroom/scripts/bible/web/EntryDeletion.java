package org.draftroom.scripts.bible.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.scripts.bible.Bible;
import org.draftroom.scripts.bible.Entry;

/** An entry of a bible is deleted, once that was asked. */
@Path("/projects/{project}/bible/{entry:[0-9a-f-]{36}}/deletion")
public class EntryDeletion {

    private final BibleDesk desk;
    private final Bible bible;

    EntryDeletion(BibleDesk desk, Bible bible) {
        this.desk = desk;
        this.bible = bible;
    }

    @CheckedTemplate
    record page(Project project, Entry entry) implements TemplateInstance {}

    @GET
    public TemplateInstance ask(UUID project, UUID entry) {
        return new page(desk.toWrite(project), desk.entry(project, entry));
    }

    @POST
    public Response delete(UUID project, UUID entry) {
        desk.toWrite(project);
        bible.remove(desk.entry(project, entry));
        return Response.seeOther(URI.create("/projects/" + project + "/bible")).build();
    }
}
