package org.draftroom.ollama.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.ollama.HostReport;
import org.draftroom.ollama.HostTask;

/**
 * A host on the model page.
 *
 * @param tests the parts of the self-test, tested or not
 * @param trouble what is wrong with it; empty when nothing is
 * @param first the one whose button is the page's own
 */
public record HostSection(
        HostReport report,
        List<ModelFacts> models,
        Optional<JobLine> pull,
        Optional<JobLine> test,
        List<TestRow> tests,
        String trouble,
        boolean first,
        Instant now) {

    public UUID id() {
        return HostTask.subject(report.url());
    }

    /** Its address as one says it. */
    public String name() {
        return String.valueOf(report.url()).replaceFirst("^https?://", "");
    }

    public String address() {
        return report.url().toString();
    }

    public boolean works() {
        return report.failure().isEmpty()
                && models.stream().findFirst().filter(ModelFacts::isThere).isPresent();
    }

    public boolean isUnderWay() {
        return pulling().isPresent() || testing().isPresent();
    }

    /** The download, while it goes on. */
    public Optional<JobLine> pulling() {
        return pull.filter(JobLine::isUnderWay);
    }

    /** The self-test, while it goes on. */
    public Optional<JobLine> testing() {
        return test.filter(JobLine::isUnderWay);
    }

    /** Why the last download failed, as long as that matters. */
    public Optional<String> pullTrouble() {
        return pull.filter(line -> !works() || line.isRecent(now)).flatMap(JobLine::trouble);
    }

    public boolean isPullCancelled() {
        return !works() && pull.filter(JobLine::wasCancelled).isPresent();
    }

    public Optional<String> testTrouble() {
        return test.filter(line -> line.isRecent(now)).flatMap(JobLine::trouble);
    }

    public boolean isThisMachine() {
        URI url = report.url();
        return "localhost".equals(url.getHost())
                || String.valueOf(url.getHost()).startsWith("127.");
    }
}
