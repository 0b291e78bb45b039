package org.draftroom.critique.continuity.web;

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
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.continuity.Book;
import org.draftroom.critique.continuity.Books;
import org.draftroom.critique.continuity.Correction.Value;
import org.draftroom.critique.continuity.LedgerDesk;
import org.draftroom.critique.continuity.LedgerDesk.Writing;
import org.draftroom.critique.continuity.LedgerFault;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.State;
import org.draftroom.critique.continuity.ledger.StoryScene;
import org.draftroom.critique.continuity.web.LedgerForm.Refused;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.web.CurrentPerson;

/** The ledger of one scene: each entry with its line, corrected, removed and added to by hand. */
@Path("/scripts/{id}/reading/continuity/scenes/{number:\\d{1,6}}")
public class SceneLedgerPage {

    private static final int UNPROCESSABLE = 422;

    private final Scripts scripts;
    private final Projects projects;
    private final PinnedScripts pinned;
    private final Books books;
    private final LedgerDesk desk;
    private final CurrentPerson person;

    SceneLedgerPage(
            Scripts scripts,
            Projects projects,
            PinnedScripts pinned,
            Books books,
            LedgerDesk desk,
            CurrentPerson person) {
        this.scripts = scripts;
        this.projects = projects;
        this.pinned = pinned;
        this.books = books;
        this.desk = desk;
        this.person = person;
    }

    /** @param fault what is wrong with the whole, or null */
    @CheckedTemplate
    record ledger(Script script, Project project, ShownLedger shown, LedgerFault fault) implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id, int number) {
        Script script = scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
        return page(script, books.of(pinned.now(script)), number, Refused.NOTHING, null);
    }

    @POST
    @Path("entries")
    public Response add(UUID id, int number, @BeanParam LedgerForm form) {
        Script script = toWrite(id);
        Book book = books.of(pinned.now(script));
        Field field = form.field().filter(known -> known != Field.DAY).orElseThrow(NotFoundException::new);
        Value value = form.value(field);
        Optional<LedgerFault> fault = desk.add(writing(book), scene(book, number), field, value, form.line());
        return fault.isEmpty()
                ? see(id, number)
                : refused(script, book, number, new Refused("add-" + field.word(), value, form.line(), fault.get()));
    }

    @POST
    @Path("entries/{key}")
    public Response change(UUID id, int number, String key, @BeanParam LedgerForm form) {
        Script script = toWrite(id);
        Book book = books.of(pinned.now(script));
        Optional<Entry> entry = entry(book, number, key);
        if (entry.isEmpty()) {
            return gone(script, book, number);
        }
        Value value = form.value(entry.get().field());
        Optional<LedgerFault> fault = desk.change(writing(book), entry.get(), value);
        return fault.isEmpty()
                ? see(id, number)
                : refused(script, book, number, new Refused(key, value, "", fault.get()));
    }

    @POST
    @Path("entries/{key}/removal")
    public Response remove(UUID id, int number, String key) {
        Script script = toWrite(id);
        Book book = books.of(pinned.now(script));
        Optional<Entry> entry = entry(book, number, key);
        if (entry.isEmpty()) {
            return gone(script, book, number);
        }
        Optional<LedgerFault> fault = desk.remove(writing(book), entry.get());
        return fault.isEmpty()
                ? see(id, number)
                : Response.status(UNPROCESSABLE)
                        .entity(page(script, book, number, Refused.NOTHING, fault.get()))
                        .build();
    }

    /** Says which day of the story it is; without a day it is counted again. */
    @POST
    @Path("day")
    public Response day(UUID id, int number, @FormParam("day") String typed, @FormParam("count") String count) {
        Script script = toWrite(id);
        Book book = books.of(pinned.now(script));
        Optional<Entry> before =
                story(book, number).ledger().of(Field.DAY).stream().findFirst();
        if (count != null) {
            before.ifPresent(entry -> desk.remove(writing(book), entry));
            return see(id, number);
        }
        Value value = new Value("", typed == null ? "" : typed.strip(), State.IS, "");
        Optional<LedgerFault> fault = before.isPresent()
                ? desk.change(writing(book), before.get(), value)
                : desk.add(writing(book), scene(book, number), Field.DAY, value, "");
        return fault.isEmpty()
                ? see(id, number)
                : refused(script, book, number, new Refused("day", value, "", fault.get()));
    }

    private Writing writing(Book book) {
        return new Writing(book.script(), person.id());
    }

    private Optional<Entry> entry(Book book, int number, String key) {
        return LedgerDesk.entry(story(book, number).ledger(), key);
    }

    private static StoryScene story(Book book, int number) {
        return scene(book, number) == null ? null : book.story().scenes().get(number - 1);
    }

    private static PinnedScene scene(Book book, int number) {
        if (number < 1 || number > book.script().scenes().size()) {
            throw new NotFoundException();
        }
        return book.script().scenes().get(number - 1);
    }

    private Response gone(Script script, Book book, int number) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page(script, book, number, Refused.NOTHING, LedgerFault.GONE))
                .build();
    }

    private Response refused(Script script, Book book, int number, Refused refused) {
        return Response.status(UNPROCESSABLE)
                .entity(page(script, book, number, refused, null))
                .build();
    }

    private TemplateInstance page(Script script, Book book, int number, Refused refused, LedgerFault fault) {
        Project project = projects.find(script.project(), person.id()).orElseThrow(NotFoundException::new);
        StoryScene scene = story(book, number);
        int last = book.scenes().size();
        int at = book.script().scenes().get(number - 1).scene().from();
        ShownLedger shown = ShownLedger.of(script.id(), scene, last, at, refused);
        return new ledger(script, project, shown, fault);
    }

    private Script toWrite(UUID id) {
        return scripts.findToWrite(id, person.id()).orElseThrow(NotFoundException::new);
    }

    private static Response see(UUID id, int number) {
        return Response.seeOther(URI.create("/scripts/" + id + "/reading/continuity/scenes/" + number))
                .build();
    }
}
