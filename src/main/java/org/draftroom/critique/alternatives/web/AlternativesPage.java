package org.draftroom.critique.alternatives.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.draftroom.critique.alternatives.Alternatives;
import org.draftroom.critique.alternatives.LineDesk;
import org.draftroom.critique.alternatives.LineDesk.Wanted;
import org.draftroom.critique.alternatives.Replacement;
import org.draftroom.critique.alternatives.Variant;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.web.CurrentPerson;

/** Other wordings for a line of a script. The editor has them in a dialog, where they can be inserted. */
@Path("/scripts/{id}/alternatives")
public class AlternativesPage {

    private static final int UNPROCESSABLE = 422;
    private static final String FRAGMENT = "HX-Request";

    private final Scripts scripts;
    private final LineDesk desk;
    private final Jobs jobs;
    private final CurrentPerson person;
    private final AlternativesWords words;

    AlternativesPage(Scripts scripts, LineDesk desk, Jobs jobs, CurrentPerson person, AlternativesWords words) {
        this.scripts = scripts;
        this.desk = desk;
        this.jobs = jobs;
        this.person = person;
        this.words = words;
    }

    @CheckedTemplate
    record page(Shown shown) implements TemplateInstance {}

    @CheckedTemplate
    record list(Shown shown) implements TemplateInstance {}

    @CheckedTemplate
    record none(Script script) implements TemplateInstance {}

    /** Has alternatives written for a selection or, where both offsets are the same, the paragraph there. */
    @POST
    public Response begin(
            UUID id,
            @FormParam("version") int version,
            @FormParam("from") int from,
            @FormParam("to") int to,
            @FormParam("seed") @DefaultValue("1") int seed,
            @HeaderParam(FRAGMENT) @DefaultValue("false") boolean fragment) {
        Script script = script(id);
        Optional<Alternatives> begun = desk.begin(script, person.id(), new Wanted(version, from, to, seed));
        if (begun.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(fragment ? words.noLine() : new none(script))
                    .build();
        }
        return fragment
                ? Response.ok(new list(shown(script, begun.get()))).build()
                : Response.seeOther(URI.create("/scripts/" + id + "/alternatives/"
                                + begun.get().id()))
                        .build();
    }

    @GET
    @Path("/{alternatives}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get(
            UUID id, UUID alternatives, @HeaderParam(FRAGMENT) @DefaultValue("false") boolean fragment) {
        Script script = script(id);
        Shown shown = desk.find(script, alternatives, person.id())
                .map(found -> shown(script, found))
                .orElseThrow(NotFoundException::new);
        return fragment ? new list(shown) : new page(shown);
    }

    private Script script(UUID id) {
        return scripts.find(id, person.id())
                .filter(script -> script.role().mayWrite())
                .orElseThrow(NotFoundException::new);
    }

    private Shown shown(Script script, Alternatives alternatives) {
        Optional<Job> job =
                alternatives.variants().isPresent() ? Optional.empty() : desk.job(alternatives, person.id());
        List<Variant> variants = alternatives.variants().orElse(List.of());
        List<Offered> offered = IntStream.range(0, variants.size())
                .mapToObj(i -> offered(alternatives, variants.get(i), i + 1))
                .toList();
        return new Shown(
                script, alternatives, offered, job, job.map(jobs::words).orElse(""));
    }

    private Offered offered(Alternatives alternatives, Variant variant, int number) {
        String mark = words.mark(alternatives.model(), alternatives.anchor().quote());
        return new Offered(variant, Replacement.of(variant.line(), mark), number);
    }

    /** @param text what inserting puts in the line's place */
    record Offered(Variant variant, String text, int number) {}

    /** @param job that writes them, until they are there */
    record Shown(Script script, Alternatives asked, List<Offered> offered, Optional<Job> job, String words) {

        public boolean isUnderWay() {
            return job.filter(some -> !some.status().hasEnded()).isPresent();
        }
    }
}
