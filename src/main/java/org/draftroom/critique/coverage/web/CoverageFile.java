package org.draftroom.critique.coverage.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.draftroom.critique.coverage.Coverage;
import org.draftroom.critique.coverage.CoverageWords;
import org.draftroom.critique.coverage.Coverages;
import org.draftroom.critique.coverage.Form;
import org.draftroom.critique.coverage.Rating;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.PinnedScripts;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.web.FileName;
import org.draftroom.web.CurrentPerson;

/** A coverage as a file of its own. */
@Path("/scripts/{id}/reading/coverage/{coverage}")
public class CoverageFile {

    private final Scripts scripts;
    private final PinnedScripts pinned;
    private final Coverages coverages;
    private final Showing showing;
    private final CoverageWords words;
    private final FormHead head;
    private final FormSheets sheets;
    private final ObjectMapper json;
    private final CurrentPerson person;

    CoverageFile(
            Scripts scripts,
            PinnedScripts pinned,
            Coverages coverages,
            Showing showing,
            CoverageWords words,
            FormHead head,
            FormSheets sheets,
            ObjectMapper json,
            CurrentPerson person) {
        this.scripts = scripts;
        this.pinned = pinned;
        this.coverages = coverages;
        this.showing = showing;
        this.words = words;
        this.head = head;
        this.sheets = sheets;
        this.json = json;
        this.person = person;
    }

    @CheckedTemplate
    record file(Form form, List<FormLine> head, List<Rating> ratings) implements TemplateInstance {}

    @GET
    @Path("coverage.html")
    public Response html(UUID id, UUID coverage) {
        Form form = form(id, coverage);
        return file(
                form,
                "html",
                "text/html;charset=utf-8",
                new file(form, head.of(form), List.of(Rating.values())).render());
    }

    @GET
    @Path("coverage.json")
    public Response json(UUID id, UUID coverage) throws JsonProcessingException {
        Form form = form(id, coverage);
        String written = json.writerWithDefaultPrettyPrinter().writeValueAsString(form);
        return file(form, "json", "application/json", written + "\n");
    }

    /** The form that readers hand in. */
    @GET
    @Path("coverage.pdf")
    public Response pdf(UUID id, UUID coverage) throws IOException {
        Form form = form(id, coverage);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        sheets.of(form, then(id, form.version()).screenplay()).writeTo(pdf);
        return file(form, "pdf", "application/pdf", pdf.toByteArray());
    }

    private Response file(Form form, String extension, String type, Object content) {
        return Response.ok(content, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        new FileName(words.fileName(form.title()), extension).disposition())
                .build();
    }

    private Form form(UUID id, UUID coverage) {
        scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
        Coverage read = coverages.find(id, coverage).orElseThrow(NotFoundException::new);
        PinnedScript then = then(id, read.version());
        return Form.of(then, read, showing.draft(then, read.version()));
    }

    private PinnedScript then(UUID id, int version) {
        Script script = scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
        return pinned.at(script, version);
    }
}
