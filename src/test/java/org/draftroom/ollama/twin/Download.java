package org.draftroom.ollama.twin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One download in the making. What it has fetched stays when it is cut off. */
public final class Download {

    private final Exchange exchange;
    private final String model;
    private final Shelf shelf;
    private final Map<String, Long> fetched;

    Download(Exchange exchange, String model, Shelf shelf, Map<String, Long> fetched) {
        this.exchange = exchange;
        this.model = model;
        this.shelf = shelf;
        this.fetched = fetched;
    }

    public String model() {
        return model;
    }

    public void status(String status) throws IOException {
        exchange.line(line(status).toString());
    }

    /** Fetches a layer in so many steps, from where it was left; the first line has no {@code completed}. */
    public void layer(String digest, long total, int steps, Duration pace) throws IOException, InterruptedException {
        long start = fetched.getOrDefault(digest, 0L);
        ObjectNode first = layer(digest, total);
        if (start > 0) {
            first.put("completed", start);
        }
        exchange.line(first.toString());
        for (int step = 1; step <= steps; step++) {
            exchange.pause(pace);
            long completed = Math.max(start, total * step / steps);
            fetched.put(digest, completed);
            exchange.line(layer(digest, total).put("completed", completed).toString());
        }
    }

    /** Verified, written, on the shelf. */
    public void succeed() throws IOException {
        status("verifying sha256 digest");
        status("writing manifest");
        shelf.put(TwinModel.named(model));
        status("success");
        exchange.endStream();
    }

    public void error(String error) throws IOException {
        exchange.line(JsonNodeFactory.instance.objectNode().put("error", error).toString());
        exchange.endStream();
    }

    public void end() throws IOException {
        exchange.endStream();
    }

    public void pause(Duration time) throws InterruptedException {
        exchange.pause(time);
    }

    static Map<String, Long> nothingFetched() {
        return new LinkedHashMap<>();
    }

    private static ObjectNode layer(String digest, long total) {
        ObjectNode line = line("pulling " + digest.substring(0, 12)).put("digest", "sha256:" + digest);
        return total > 0 ? line.put("total", total) : line;
    }

    private static ObjectNode line(String status) {
        return JsonNodeFactory.instance.objectNode().put("status", status);
    }
}
