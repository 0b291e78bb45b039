package org.draftroom.ollama;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.util.Optional;
import org.draftroom.support.Cancellation;

/**
 * LangChain4j's way to a host, for one call. It completes the request, reads the answer on the thread of the
 * caller, and keeps what LangChain4j drops: the last line, and why there is none.
 */
final class ChatWire implements HttpClient {

    private final Wire wire;
    private final URI host;
    private final Patience patience;
    private final Cancellation cancellation;
    private String options = "{}";
    private ReplyLine lastLine;
    private OllamaFailure failure;

    ChatWire(Wire wire, URI host, Patience patience, Cancellation cancellation) {
        this.wire = wire;
        this.host = host;
        this.patience = patience;
        this.cancellation = cancellation;
    }

    /** The line that said {@code done}. */
    ReplyLine lastLine() {
        if (failure != null) {
            throw failure;
        }
        return lastLine;
    }

    /** What went to the host as {@code options}, as JSON. */
    String options() {
        return options;
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        ChatBody body = ChatBody.of(request.body());
        options = body.options();
        try (var lines = wire.stream(host, "/api/chat", body.text(), patience, cancellation)) {
            follow(lines, listener);
        } catch (OllamaFailure whyThereIsNoEnd) {
            failure = whyThereIsNoEnd;
        }
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("Every call is streamed: only a stream can be cancelled or watched.");
    }

    private void follow(LineStream lines, ServerSentEventListener listener) {
        while (lastLine == null) {
            String line = lines.next().orElseThrow(this::cutOff);
            ReplyLine reply = ReplyLine.parse(line).orElseThrow(() -> broken(null));
            Optional<String> error = reply.error();
            if (error.isPresent()) {
                throw Diagnosis.ofErrorLine(error.get());
            }
            pass(line, listener);
            if (reply.isDone()) {
                lastLine = reply;
            }
        }
        lines.finish();
    }

    private OllamaFailure cutOff() {
        return new OllamaFailure(Problem.CUT_OFF, words -> words.endedEarly(host));
    }

    private void pass(String line, ServerSentEventListener listener) {
        try {
            listener.onEvent(new ServerSentEvent(null, line));
        } catch (RuntimeException unreadable) {
            throw broken(unreadable);
        }
    }

    private OllamaFailure broken(Throwable cause) {
        return new OllamaFailure(Problem.BROKEN_REPLY, words -> words.oddLine(host), cause);
    }
}
