package org.draftroom.ollama.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.draftroom.ollama.HostReport;
import org.draftroom.ollama.HostTask;
import org.draftroom.ollama.Hosts;
import org.draftroom.ollama.ModelWatch;
import org.draftroom.ollama.OllamaSettings;
import org.draftroom.ollama.OllamaWords;
import org.draftroom.ollama.PullJob;
import org.draftroom.ollama.SelfTestJob;
import org.draftroom.ollama.SelfTestPart;
import org.draftroom.ollama.SelfTestResult;
import org.draftroom.ollama.SelfTestResults;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.support.jobs.Lanes;
import org.draftroom.web.HouseOwner;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Hosts, model, download and self-test. The page itself never waits for a host; its refresh may, a little. Everybody sees
 * how things stand; only the owner of this Draftroom starts and cancels what takes the machine's time and room.
 */
@Path("/model")
public class ModelPage {

    private static final Duration RECENT = Duration.ofSeconds(3);

    private final OllamaSettings settings;
    private final Hosts hosts;
    private final ModelWatch watch;
    private final Jobs jobs;
    private final SelfTestResults results;
    private final HouseOwner owner;
    private final Clock clock;
    private final ModelWords words;
    private final OllamaWords ollamaWords;

    ModelPage(
            OllamaSettings settings,
            Hosts hosts,
            ModelWatch watch,
            Jobs jobs,
            SelfTestResults results,
            HouseOwner owner,
            Clock clock,
            ModelWords words,
            OllamaWords ollamaWords) {
        this.settings = settings;
        this.hosts = hosts;
        this.watch = watch;
        this.jobs = jobs;
        this.results = results;
        this.owner = owner;
        this.clock = clock;
        this.words = words;
        this.ollamaWords = ollamaWords;
    }

    @CheckedTemplate
    record page(ModelDesk desk) implements TemplateInstance {}

    /** With {@code ?look=now} after a look at the hosts, with {@code ?look=recent} if the last is some seconds old. */
    @GET
    public TemplateInstance get(@RestQuery Optional<String> look) {
        return new page(desk(
                switch (look.orElse("")) {
                    case "now" -> hosts.lookAtAll();
                    case "recent" -> hosts.reports(RECENT);
                    default -> hosts.reports();
                }));
    }

    @POST
    @Path("/pulls")
    public Response pull(@RestForm UUID host, @RestForm String model) {
        onlyForTheOwner();
        if (!settings.models().contains(model)) {
            throw new NotFoundException();
        }
        return submit(PullJob.KIND, Lanes.PULL, host, model);
    }

    @POST
    @Path("/self-tests")
    public Response test(@RestForm UUID host) {
        onlyForTheOwner();
        return submit(SelfTestJob.KIND, Lanes.MODEL, host, "");
    }

    @POST
    @Path("/jobs/{id}/cancellation")
    public Response cancel(@PathParam("id") UUID id) {
        onlyForTheOwner();
        Job job = jobs.find(id, owner.id()).orElseThrow(NotFoundException::new);
        jobs.cancel(job.id());
        return back();
    }

    private void onlyForTheOwner() {
        if (!owner.asks()) {
            throw new NotFoundException();
        }
    }

    private Response submit(String kind, String lane, UUID host, String model) {
        URI url = settings.urls().stream()
                .filter(one -> HostTask.subject(one).equals(host))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        boolean goesOnAlready = latest(kind, host).filter(JobLine::isUnderWay).isPresent();
        if (!goesOnAlready) {
            jobs.submit(new HostTask(url, model).job(kind, lane, owner.id()));
        }
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create("/model")).build();
    }

    private ModelDesk desk(List<HostReport> reports) {
        return new ModelDesk(
                watch.status(),
                IntStream.range(0, reports.size())
                        .mapToObj(place -> section(reports.get(place), place == 0))
                        .toList(),
                owner.asks(),
                owner.name());
    }

    private HostSection section(HostReport report, boolean first) {
        UUID subject = HostTask.subject(report.url());
        Instant now = clock.instant();
        return new HostSection(
                report,
                report.models().stream()
                        .map(model -> new ModelFacts(model, settings.context(), words))
                        .toList(),
                latest(PullJob.KIND, subject),
                latest(SelfTestJob.KIND, subject),
                tests(report.url()),
                report.failure().map(failure -> failure.happened(ollamaWords)).orElse(""),
                first,
                now);
    }

    private List<TestRow> tests(URI host) {
        List<SelfTestResult> known = results.of(host);
        return Arrays.stream(SelfTestPart.values())
                .map(part -> TestRow.of(part, known, words))
                .toList();
    }

    private Optional<JobLine> latest(String kind, UUID subject) {
        return jobs.latest(kind, subject, owner.id()).map(job -> new JobLine(job, jobs.words(job)));
    }
}
