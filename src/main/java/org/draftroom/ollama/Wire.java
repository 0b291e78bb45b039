package org.draftroom.ollama;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.draftroom.support.Cancellation;

/** HTTP to hosts of Ollama: short questions with a whole answer, and streams of lines. */
@ApplicationScoped
class Wire {

    private final HttpClient client;

    Wire(OllamaSettings settings) {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    ObjectNode get(URI host, String path, Duration timeout) {
        return ask(host, HttpRequest.newBuilder(at(host, path)).build(), timeout);
    }

    ObjectNode post(URI host, String path, JsonNode body, Duration timeout) {
        return ask(host, posting(host, path, Json.write(body)).build(), timeout);
    }

    /**
     * Posts and waits for the answer to begin.
     *
     * @throws OllamaFailure when the host answers with an error, not within {@code patience.first()}, or not at
     *     all, or when the wait is cancelled
     */
    LineStream stream(URI host, String path, String body, Patience patience, Cancellation cancellation) {
        if (cancellation.isCancelled()) {
            throw LineStream.cancelled();
        }
        var chunks = new Chunks();
        var sent = client.sendAsync(posting(host, path, body).build(), HttpResponse.BodyHandlers.ofPublisher());
        var registration = cancellation.onCancel(() -> {
            sent.cancel(true);
            chunks.cancel();
        });
        try {
            var response = begin(host, sent, patience.first());
            response.body().subscribe(chunks);
            var lines = new LineStream(host, chunks, patience, cancellation, registration);
            return checked(host, response, lines);
        } catch (OllamaFailure failure) {
            registration.close();
            throw cancellation.isCancelled() ? LineStream.cancelled() : failure;
        }
    }

    private static LineStream checked(
            URI host, HttpResponse<Flow.Publisher<List<ByteBuffer>>> response, LineStream lines) {
        if (response.statusCode() != 200) {
            try (lines) {
                throw Diagnosis.ofStatus(host, response.statusCode(), lines.rest());
            }
        }
        if (response.headers().firstValue("content-type").orElse("").contains("html")) {
            lines.close();
            throw webPage(host);
        }
        return lines;
    }

    private static <T> HttpResponse<T> begin(URI host, CompletableFuture<HttpResponse<T>> sent, Duration timeout) {
        try {
            return sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw new OllamaFailure(Problem.SLOW, words -> words.didNotBegin(host, Words.time(timeout, words)), e);
        } catch (CancellationException e) {
            throw LineStream.cancelled();
        } catch (ExecutionException e) {
            throw Diagnosis.ofThrown(host, e.getCause());
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw LineStream.cancelled();
        }
    }

    private ObjectNode ask(URI host, HttpRequest request, Duration timeout) {
        var sent = client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> response = begin(host, sent, timeout);
        if (response.statusCode() != 200) {
            throw Diagnosis.ofStatus(host, response.statusCode(), response.body());
        }
        return Json.object(response.body()).orElseThrow(() -> webPage(host));
    }

    private static OllamaFailure webPage(URI host) {
        return new OllamaFailure(Problem.BROKEN_REPLY, words -> words.notJson(host));
    }

    private static HttpRequest.Builder posting(URI host, String path, String body) {
        return HttpRequest.newBuilder(at(host, path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static URI at(URI host, String path) {
        return URI.create(host.toString().replaceAll("/+$", "") + path);
    }
}
