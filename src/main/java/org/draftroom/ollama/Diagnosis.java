package org.draftroom.ollama;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Optional;

/** From what went wrong on the wire to a problem with a name. */
final class Diagnosis {

    private Diagnosis() {}

    /** An answer that isn't 200. */
    static OllamaFailure ofStatus(URI host, int status, String body) {
        Optional<String> said = errorText(body);
        if (said.isPresent()) {
            return new OllamaFailure(ofWords(status, said.get()), quoted(said.get()));
        }
        return switch (status) {
            case 403 -> new OllamaFailure(Problem.REFUSED, words -> words.refusedConnection(host));
            case 502, 503, 504 -> new OllamaFailure(Problem.HOST_FAILED, words -> words.somethingInFront(host, status));
            default -> new OllamaFailure(Problem.BROKEN_REPLY, words -> words.answeredOdd(host, status));
        };
    }

    /** An error that came in a line of the answer, after its beginning. */
    static OllamaFailure ofErrorLine(String error) {
        String said = unwrapped(error);
        return new OllamaFailure(ofWords(500, said), quoted(said));
    }

    /** No answer, or an answer that broke off. */
    static OllamaFailure ofThrown(URI host, Throwable thrown) {
        if (causedBy(thrown, HttpConnectTimeoutException.class)
                || causedBy(thrown, ConnectException.class)
                || causedBy(thrown, UnresolvedAddressException.class)
                || causedBy(thrown, UnknownHostException.class)) {
            return new OllamaFailure(Problem.UNREACHABLE, words -> words.nothingAnswers(host), thrown);
        }
        if (causedBy(thrown, HttpTimeoutException.class)) {
            return new OllamaFailure(Problem.SLOW, words -> words.tookTooLong(host), thrown);
        }
        return new OllamaFailure(Problem.HOST_FAILED, words -> words.connectionBroke(host), thrown);
    }

    /** The text of an error body. llama.cpp's own error comes inside it as JSON and is taken out. */
    private static Optional<String> errorText(String body) {
        return Json.object(body)
                .map(object -> object.path("error"))
                .map(error -> error.isObject() ? error.path("message") : error)
                .filter(JsonNode::isTextual)
                .map(error -> unwrapped(error.asText()))
                .filter(text -> !text.isBlank());
    }

    private static String unwrapped(String error) {
        return Json.object(error)
                .map(object -> object.path("error").isTextual()
                        ? object.path("error").asText()
                        : object.at("/error/message")
                                .asText(object.path("message").asText("")))
                .filter(inner -> !inner.isBlank())
                .orElse(error);
    }

    private static Problem ofWords(int status, String said) {
        String words = said.toLowerCase(Locale.ROOT);
        if (words.contains("context size") || words.contains("context length")) {
            return Problem.PROMPT_TOO_LONG;
        }
        if (words.contains("does not support") || words.contains("multimodal")) {
            return Problem.CAPABILITY_MISSING;
        }
        if (words.contains("out of memory") || words.contains("more system memory")) {
            return Problem.OUT_OF_MEMORY;
        }
        if (words.contains("model") && words.contains("not found")) {
            return Problem.MODEL_MISSING;
        }
        return ofStatus(status);
    }

    private static Problem ofStatus(int status) {
        return switch (status) {
            case 503, 429 -> Problem.BUSY;
            case 404, 405 -> Problem.BROKEN_REPLY;
            case 499 -> Problem.HOST_FAILED;
            default -> status >= 500 ? Problem.HOST_FAILED : Problem.REFUSED;
        };
    }

    private static Happening quoted(String said) {
        String line = said.strip().replaceAll("\\s+", " ");
        String shown = line.length() > 300 ? line.substring(0, 300) + "…" : line;
        return words -> words.says(shown);
    }

    private static boolean causedBy(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
