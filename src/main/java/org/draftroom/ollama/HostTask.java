package org.draftroom.ollama;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.draftroom.support.jobs.JobRunner;
import org.draftroom.support.jobs.NewJob;

/**
 * What a job about a host needs to know.
 *
 * @param model empty where it is about the host alone
 */
public record HostTask(URI host, String model) {

    /** The id under which jobs about a host are found. */
    public static UUID subject(URI host) {
        return UUID.nameUUIDFromBytes(host.toString().getBytes(StandardCharsets.UTF_8));
    }

    public NewJob job(String kind, String lane, UUID person) {
        return new NewJob(kind, lane, subject(host), person, payload());
    }

    static HostTask of(String payload) {
        ObjectNode fields = Json.object(payload).orElseThrow(() -> new IllegalStateException(payload));
        return new HostTask(
                URI.create(fields.path("host").asText()), fields.path("model").asText());
    }

    /** The failure, as the job's reason. */
    static JobRunner.Failed failed(OllamaFailure failure, OllamaWords words) {
        return new JobRunner.Failed(failure.explained(words), failure);
    }

    private String payload() {
        return Json.write(Json.newObject().put("host", host.toString()).put("model", model));
    }
}
