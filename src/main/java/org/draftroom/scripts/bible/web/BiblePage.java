package org.draftroom.scripts.bible.web;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.scripts.bible.Bible;
import org.draftroom.scripts.bible.BibleReader;
import org.draftroom.scripts.bible.EntryKind;
import org.draftroom.scripts.bible.NameKey;
import org.draftroom.scripts.bible.Proposal;
import org.draftroom.web.CurrentPerson;

/** A project's bible: its characters and places, and the names that the scripts propose. */
@Path("/projects/{project}/bible")
public class BiblePage {

    private final BibleDesk desk;
    private final Bible bible;
    private final BibleReader reader;
    private final BibleWords words;
    private final CurrentPerson person;

    BiblePage(BibleDesk desk, Bible bible, BibleReader reader, BibleWords words, CurrentPerson person) {
        this.desk = desk;
        this.bible = bible;
        this.reader = reader;
        this.words = words;
        this.person = person;
    }

    /** @param taken how many names were just taken in, or -1 */
    @CheckedTemplate
    record page(Project project, ShownBible shown, int taken) implements TemplateInstance {}

    @GET
    public TemplateInstance get(
            UUID project,
            @QueryParam("q") @DefaultValue("") String typed,
            @QueryParam("taken") @DefaultValue("-1") int taken) {
        Project found = desk.project(project);
        ShownBible shown = ShownBible.of(reader.read(project), reader.head(project), typed.strip(), new Figures(words));
        return new page(found, shown, taken);
    }

    /** Takes in the name that is proposed, or all that are where none is named. */
    @POST
    @Path("names")
    public Response fill(UUID project, @FormParam("kind") String kind, @FormParam("name") String name) {
        desk.toWrite(project);
        List<Proposal> wanted = reader.read(project).proposals().stream()
                .filter(one -> name == null || one.kind().word().equals(kind) && isNamed(one, name))
                .toList();
        int taken = bible.fill(project, person.id(), wanted);
        return see(project, "?taken=" + taken);
    }

    @POST
    @Path("dismissals")
    public Response dismiss(UUID project, @FormParam("kind") String kind, @FormParam("name") String name) {
        desk.toWrite(project);
        boolean proposed = reader.read(project).proposals().stream()
                .anyMatch(one -> one.kind() == kind(kind) && isNamed(one, name));
        if (proposed) {
            bible.dismiss(project, kind(kind), name);
        }
        return see(project, "");
    }

    @POST
    @Path("dismissals/removal")
    public Response restore(UUID project, @FormParam("kind") String kind, @FormParam("name") String name) {
        desk.toWrite(project);
        bible.restore(project, kind(kind), name == null ? "" : name);
        return see(project, "");
    }

    private static boolean isNamed(Proposal proposal, String name) {
        return name != null && NameKey.of(proposal.name()).equals(NameKey.of(name));
    }

    private static EntryKind kind(String word) {
        return EntryKind.of(word).orElseThrow(NotFoundException::new);
    }

    private static Response see(UUID project, String query) {
        return Response.seeOther(URI.create("/projects/" + project + "/bible" + query))
                .build();
    }
}
