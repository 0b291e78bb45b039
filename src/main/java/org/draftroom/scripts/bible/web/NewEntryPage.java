package org.draftroom.scripts.bible.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.scripts.bible.Bible;
import org.draftroom.scripts.bible.Entry;
import org.draftroom.scripts.bible.EntryKind;
import org.draftroom.scripts.bible.Outcome;
import org.draftroom.scripts.bible.Profile;
import org.draftroom.scripts.bible.web.EntryForm.Fields;
import org.draftroom.web.CurrentPerson;

/** A new entry of a bible, a character or a place. */
@Path("/projects/{project}/bible/new/{kind}")
public class NewEntryPage {

    private static final int UNPROCESSABLE = 422;

    private final BibleDesk desk;
    private final Bible bible;
    private final PortraitFrame frame;
    private final BibleWords words;
    private final CurrentPerson person;

    NewEntryPage(BibleDesk desk, Bible bible, PortraitFrame frame, BibleWords words, CurrentPerson person) {
        this.desk = desk;
        this.bible = bible;
        this.frame = frame;
        this.words = words;
        this.person = person;
    }

    /** @param fault what is wrong with the whole, or empty */
    @CheckedTemplate(basePath = "BiblePage")
    record fresh(Project project, EntryKind kind, Fields fields, String fault) implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID project, String kind) {
        return new fresh(desk.toWrite(project), kind(kind), Fields.of(Profile.named(""), 0), "");
    }

    @POST
    public Response add(UUID project, String kind, @BeanParam EntryForm form) {
        Project found = desk.toWrite(project);
        Profile typed = PortraitFrame.typed(form, kind(kind));
        PortraitFrame.Chosen chosen = frame.read(form);
        if (typed.fault().isPresent() || chosen.fault() != null) {
            return refused(found, kind, fields(typed, chosen, null), "");
        }
        Outcome outcome = bible.add(project, person.id(), kind(kind), typed);
        if (outcome instanceof Outcome.Done done) {
            frame.hang(done.entry(), chosen);
            return Response.seeOther(URI.create("/projects/" + project + "/bible"))
                    .build();
        }
        return outcome instanceof Outcome.Taken taken
                ? refused(found, kind, fields(typed, chosen, taken.other()), "")
                : refused(found, kind, fields(typed, chosen, null), words.full());
    }

    private static Fields fields(Profile typed, PortraitFrame.Chosen chosen, Entry other) {
        return new Fields(typed, 0, typed.fault().orElse(null), chosen.fault(), other);
    }

    private static Response refused(Project project, String kind, Fields fields, String fault) {
        return Response.status(UNPROCESSABLE)
                .entity(new fresh(project, kind(kind), fields, fault))
                .build();
    }

    private static EntryKind kind(String word) {
        return EntryKind.of(word).orElseThrow(NotFoundException::new);
    }
}
