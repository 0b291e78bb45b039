package org.draftroom.scripts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.scripts.Import;
import org.draftroom.scripts.ImportResult;
import org.draftroom.scripts.ImportResult.Imported;
import org.draftroom.scripts.ImportResult.Refused;
import org.draftroom.scripts.Script;
import org.draftroom.web.CurrentPerson;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Brings a script in from a file or pasted text, and says what was read. */
@Path("/import")
public class ImportPage {

    private static final int UNPROCESSABLE = 422;

    private final Import reader;
    private final Projects projects;
    private final CurrentPerson person;
    private final ImportWords words;

    ImportPage(Import reader, Projects projects, CurrentPerson person, ImportWords words) {
        this.reader = reader;
        this.projects = projects;
        this.person = person;
        this.words = words;
    }

    /**
     * @param chosen the id of the project it should go to, or empty for a new one
     * @param text what was pasted
     * @param fault why nothing was read, or empty
     * @param longest text that a script can have, in UTF-16 units
     */
    @CheckedTemplate
    record form(List<Project> projects, String chosen, String text, String fault, int longest)
            implements TemplateInstance {}

    /** @param what the file's name, or what else was read */
    @CheckedTemplate
    record result(Imported read, String what) implements TemplateInstance {}

    @GET
    public TemplateInstance get(@QueryParam("project") String project) {
        return again(project == null ? "" : project, "", "");
    }

    @POST
    public Response read(@RestForm FileUpload file, @RestForm String text, @RestForm String project)
            throws IOException {
        boolean hasFile = file != null && !file.fileName().isEmpty();
        String pasted = text == null ? "" : text;
        if (!hasFile && pasted.isBlank()) {
            return refused(project, pasted, words.nothingToRead());
        }
        if (hasFile && !pasted.isBlank()) {
            return refused(project, pasted, words.bothGiven());
        }
        String name = hasFile ? file.fileName() : "";
        byte[] content = hasFile ? Files.readAllBytes(file.uploadedFile()) : pasted.getBytes(StandardCharsets.UTF_8);
        ImportResult result = reader.read(content, name, person.id(), id(project));
        if (result instanceof Refused refusal) {
            return refused(project, pasted, hasFile ? words.inFile(name, refusal.message()) : refusal.message());
        }
        return Response.ok(new result((Imported) result, hasFile ? name : words.pastedText()))
                .build();
    }

    private Response refused(String project, String text, String fault) {
        return Response.status(UNPROCESSABLE)
                .entity(again(project == null ? "" : project, text, fault))
                .build();
    }

    private form again(String project, String text, String fault) {
        List<Project> own = projects.list(person.id()).stream()
                .filter(each -> each.role().mayWrite())
                .toList();
        return new form(own, project, text, fault, Script.TEXT_LIMIT);
    }

    private static Optional<UUID> id(String project) {
        try {
            return project == null || project.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(project));
        } catch (IllegalArgumentException invented) {
            return Optional.empty();
        }
    }
}
