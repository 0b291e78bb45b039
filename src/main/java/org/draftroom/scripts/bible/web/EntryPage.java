package org.draftroom.scripts.bible.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.scripts.bible.Bible;
import org.draftroom.scripts.bible.BibleReader;
import org.draftroom.scripts.bible.Entry;
import org.draftroom.scripts.bible.Outcome;
import org.draftroom.scripts.bible.Profile;
import org.draftroom.scripts.bible.web.EntryForm.Fields;
import org.draftroom.web.CurrentPerson;

/** One entry of a bible: what people wrote beside what the scripts say; edited, put together with another. */
@Path("/projects/{project}/bible/{entry:[0-9a-f-]{36}}")
public class EntryPage {

    private static final int UNPROCESSABLE = 422;

    private final BibleDesk desk;
    private final Bible bible;
    private final BibleReader reader;
    private final PortraitFrame frame;
    private final BibleWords words;
    private final CurrentPerson person;

    EntryPage(
            BibleDesk desk,
            Bible bible,
            BibleReader reader,
            PortraitFrame frame,
            BibleWords words,
            CurrentPerson person) {
        this.desk = desk;
        this.bible = bible;
        this.reader = reader;
        this.frame = frame;
        this.words = words;
        this.person = person;
    }

    /**
     * @param others what it could be put together with
     * @param theirs what somebody else wrote meanwhile, or null
     * @param fault what is wrong with the whole, or empty
     */
    @CheckedTemplate
    record page(
            Project project,
            Entry entry,
            Fields fields,
            ShownFacts facts,
            List<Entry> others,
            Entry theirs,
            String fault)
            implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID project, UUID entry) {
        Entry found = desk.entry(project, entry);
        return shown(found, Fields.of(found.profile(), found.version()), null, "");
    }

    @POST
    public Response edit(UUID project, UUID entry, @BeanParam EntryForm form) {
        Project found = desk.toWrite(project);
        Optional<Entry> now = bible.find(project, entry);
        if (now.isEmpty()) {
            return gone(found, form);
        }
        Profile typed = PortraitFrame.typed(form, now.get().kind());
        PortraitFrame.Chosen chosen = frame.read(form);
        if (typed.fault().isPresent() || chosen.fault() != null) {
            return refused(
                    now.get(), new Fields(typed, form.version, typed.fault().orElse(null), chosen.fault(), null), "");
        }
        Outcome outcome = bible.edit(seen(now.get(), form.version), person.id(), typed);
        if (outcome instanceof Outcome.Done done) {
            frame.hang(done.entry(), chosen);
            return see("/projects/" + project + "/bible");
        }
        if (outcome instanceof Outcome.Moved moved) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(shown(moved.now(), Fields.of(typed, moved.now().version()), moved.now(), ""))
                    .build();
        }
        return outcome instanceof Outcome.Taken taken
                ? refused(now.get(), new Fields(typed, form.version, null, null, taken.other()), "")
                : gone(found, form);
    }

    /** Takes over what the script says where nobody wrote anything yet. */
    @POST
    @Path("introduction")
    public Response introduce(UUID project, UUID entry, @FormParam("field") String field) {
        desk.toWrite(project);
        Entry found = desk.entry(project, entry);
        reader.beside(found).facts().introduced().ifPresent(said -> {
            Profile now = found.profile();
            boolean age = "age".equals(field) && now.age().isEmpty();
            boolean line = "description".equals(field) && now.description().isEmpty();
            if (age || line) {
                Profile filled = Profile.typed(
                        now.name(),
                        now.aliases(),
                        age ? said.age() : now.age(),
                        line ? said.line() : now.description(),
                        now.wants());
                bible.edit(found, person.id(), filled);
            }
        });
        return see(address(found));
    }

    @POST
    @Path("merge")
    public Response merge(UUID project, UUID entry, @FormParam("into") String into) {
        desk.toWrite(project);
        Entry found = desk.entry(project, entry);
        Entry other = others(found).stream()
                .filter(each -> each.id().toString().equals(into))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return bible.merge(found, other, person.id()) instanceof Outcome.Done done
                ? see(address(done.entry()))
                : refused(found, Fields.of(found.profile(), found.version()), words.mergeTooLong());
    }

    private page shown(Entry entry, Fields fields, Entry theirs, String fault) {
        ShownFacts facts = ShownFacts.of(reader.beside(entry), new Figures(words));
        return new page(desk.project(entry.project()), entry, fields, facts, others(entry), theirs, fault);
    }

    private List<Entry> others(Entry entry) {
        return bible.of(entry.project()).stream()
                .filter(other -> other.kind() == entry.kind() && !other.id().equals(entry.id()))
                .toList();
    }

    private Response refused(Entry entry, Fields fields, String fault) {
        return Response.status(UNPROCESSABLE)
                .entity(shown(entry, fields, null, fault))
                .build();
    }

    /** What was typed of an entry that somebody deleted meanwhile, as a new one. */
    private Response gone(Project project, EntryForm form) {
        Fields fields = Fields.of(form.profile(), 0);
        return Response.status(Response.Status.CONFLICT)
                .entity(new NewEntryPage.fresh(project, form.kind(), fields, words.gone()))
                .build();
    }

    private static Entry seen(Entry now, int version) {
        return new Entry(
                now.id(),
                now.project(),
                now.kind(),
                now.profile(),
                now.picture(),
                version,
                now.editedAt(),
                now.editor());
    }

    private static String address(Entry entry) {
        return "/projects/" + entry.project() + "/bible/" + entry.id();
    }

    private static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
