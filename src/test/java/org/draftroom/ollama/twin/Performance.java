package org.draftroom.ollama.twin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One answer in the making, token by token, with the figures of its end. Its slot is free before the client can know
 * of the end, as a real server has it: a client that counts its calls never finds two of them in one slot.
 */
public final class Performance {

    private final Exchange exchange;
    private final ChatAsked asked;
    private final Usage usage;
    private final Runnable slot;
    private final Duration pace;
    private int written;
    private boolean full;

    Performance(Exchange exchange, ChatAsked asked, Usage usage, Runnable slot, Duration pace) {
        this.exchange = exchange;
        this.asked = asked;
        this.usage = usage;
        this.slot = slot;
        this.pace = pace;
    }

    public ChatAsked asked() {
        return asked;
    }

    /** Writes the text, a line for each token, as far as the request allows. */
    public void write(String text) throws IOException, InterruptedException {
        for (String token : Tokens.split(text)) {
            if (take()) {
                exchange.line(piece("content", token).toString());
                exchange.pause(pace);
            }
        }
    }

    /** Thinks aloud: counts as tokens, is no content. */
    public void think(String text) throws IOException, InterruptedException {
        for (String token : Tokens.split(text)) {
            if (take()) {
                ObjectNode line = piece("content", "");
                ((ObjectNode) line.get("message")).put("thinking", token);
                exchange.line(line.toString());
                exchange.pause(pace);
            }
        }
    }

    /** All tokens of the text as lines without sending them. */
    List<String> lines(String text) {
        var lines = new ArrayList<String>();
        for (String token : Tokens.split(text)) {
            if (take()) {
                lines.add(piece("content", token).toString());
            }
        }
        return lines;
    }

    /** The end, with reason {@code stop}, or {@code length} when the tokens ran out. */
    public void done() throws IOException {
        exchange.line(last("").toString());
        exchange.endStream();
    }

    /** The last line; it may carry content too. */
    ObjectNode last(String content) {
        slot.run();
        ObjectNode line = piece("content", content).put("done", true).put("done_reason", full ? "length" : "stop");
        line.put("total_duration", usage.total(written))
                .put("load_duration", usage.load())
                .put("prompt_eval_count", usage.promptTokens())
                .put("prompt_eval_duration", usage.prompt());
        if (written > 0) {
            line.put("eval_count", written).put("eval_duration", Usage.reply(written));
        }
        return line;
    }

    /** An error in the middle of things; nothing comes after it. */
    public void errorLine(String error) throws IOException {
        slot.run();
        raw(JsonNodeFactory.instance.objectNode().put("error", error).toString());
        exchange.endStream();
    }

    /** Any line. */
    public void raw(String line) throws IOException {
        exchange.line(line);
    }

    /** Bytes as one segment. */
    public void segment(byte[] bytes) throws IOException {
        exchange.chunk(bytes);
    }

    /** Ends the stream, without having said that it is done. */
    public void end() throws IOException {
        slot.run();
        exchange.endStream();
    }

    /** Lets time pass, unless the client goes. */
    public void pause(Duration time) throws InterruptedException {
        exchange.pause(time);
    }

    /** Any answer that isn't a stream. */
    public void answer(int status, String type, String body) throws IOException {
        slot.run();
        exchange.answer(status, type, body);
    }

    /** Breaks the connection. */
    public void reset() throws IOException {
        slot.run();
        exchange.reset();
    }

    private boolean take() {
        int room = Math.min(asked.maxTokens(), asked.context() - usage.promptTokens());
        if (written >= room) {
            full = true;
            return false;
        }
        exchange.token();
        written++;
        return true;
    }

    private ObjectNode piece(String field, String text) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("model", asked.model()).put("created_at", Instant.now().toString());
        line.putObject("message").put("role", "assistant").put(field, text);
        return line.put("done", false);
    }
}
