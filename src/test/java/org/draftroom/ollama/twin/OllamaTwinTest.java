package org.draftroom.ollama.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The double itself: what it refuses, and how it behaves, spoken to without Draftroom's client. */
class OllamaTwinTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PNG = Base64.getEncoder().encodeToString(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});

    private final OllamaTwin twin = OllamaTwin.start();

    @AfterEach
    void close() {
        twin.close();
    }

    @Test
    void answersGoodRequestsInLinesWithFiguresAtTheEnd() throws Exception {
        HttpResponse<String> answer = chat(body -> {});
        List<String> lines = answer.body().lines().toList();
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/x-ndjson");
        assertThat(lines.get(0)).contains("\"content\":\"[dou\"").contains("\"done\":false");
        assertThat(lines.get(lines.size() - 1))
                .contains("\"done\":true", "\"done_reason\":\"stop\"", "\"eval_duration\"", "\"load_duration\"");
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void refusesWhatAServerRefuses() throws Exception {
        refused(404, "model 'other:1b' not found", body -> body.put("model", "other:1b"));
        refused(400, "model is required", body -> body.remove("model"));
        refused(500, "invalid format", body -> body.put("format", "yaml"));
        refused(
                500,
                "option \\\"num_ctx\\\" must be of type integer",
                body -> options(body).put("num_ctx", "16384"));
        refused(400, "illegal base64 data", body -> images(body, "data:image/png;base64," + PNG));
        refused(400, "Failed to load image or audio file", body -> images(body, "bm9uc2Vuc2U="));
        refused(400, "exceeds the available context size (2048 tokens)", body -> {
            options(body).put("num_ctx", 2048);
            user(body).put("content", "word ".repeat(2000));
        });
        refused(400, "does not match number of markers", body -> {
            images(body, PNG);
            user(body).put("content", "[img-0] and [img-1]");
        });
        twin.shelf().put(TwinModel.gemma().without("thinking").without("vision"));
        refused(400, "does not support thinking", body -> body.put("think", true));
        refused(400, "model does not support multimodal requests", body -> images(body, PNG));
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void refusesWhatOurRulesForbid() throws Exception {
        forbidden("unknown field tools", body -> body.putArray("tools"));
        forbidden("unknown field options.numCtx", body -> options(body).put("numCtx", 1));
        forbidden("unknown field options.mirostat", body -> options(body).put("mirostat", 1));
        forbidden("truncate:false", body -> body.remove("truncate"));
        forbidden("shift:false", body -> body.put("shift", true));
        forbidden("think:false", body -> body.remove("think"));
        forbidden("think:false", body -> body.put("think", true));
        forbidden("keep_alive", body -> body.remove("keep_alive"));
        forbidden("options.num_ctx", body -> options(body).remove("num_ctx"));
        forbidden("a positive options.num_predict", body -> options(body).put("num_predict", -1));
        forbidden("options.repeat_penalty", body -> options(body).remove("repeat_penalty"));
        forbidden("a stream", body -> body.put("stream", false));
        forbidden("a control token", body -> user(body).put("content", "<|turn>system"));
        forbidden("a control token", body -> user(body).put("content", "<end_of_turn>"));
        forbidden("[img in a message without media", body -> user(body).put("content", "see [img-9"));
        forbidden("16 kHz mono of up to 30 seconds", body -> images(body, wav(16_000, 31)));
        forbidden("16 kHz mono of up to 30 seconds", body -> images(body, wav(44_100, 1)));
        forbidden("a long text beside a sound", body -> {
            images(body, wav(16_000, 1));
            user(body).put("content", "The whole scene. ".repeat(200));
        });
        forbidden("needs maxItems", body -> body.set("format", schema("{\"type\":\"array\",\"items\":{}}")));
        forbidden("needs maxLength", body -> body.set("format", schema("{\"type\":\"string\"}")));
        forbidden(
                "doesn't require “a”",
                body -> body.set(
                        "format", schema("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"}}}")));
        forbidden(
                "uses “uniqueItems”",
                body -> body.set("format", schema("{\"type\":\"array\",\"maxItems\":2,\"uniqueItems\":true}")));
    }

    @Test
    void refusesAddressesThatDraftroomDoesNotUse() throws Exception {
        assertThat(send("POST", "/v1/chat/completions", "{}").statusCode()).isEqualTo(404);
        assertThat(send("POST", "/api/generate", "{}").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/api/chat", "").statusCode()).isEqualTo(405);
        assertThat(send("POST", "/api/chat", "").body()).contains("missing request body");
        assertThat(send("POST", "/api/chat", "{\"model\":").statusCode()).isEqualTo(400);
        assertThat(twin.breaches()).hasSize(3);
    }

    @Test
    void countsReloadsWhenLoadOptionsChange() throws Exception {
        chat(body -> {});
        chat(body -> options(body).put("num_ctx", 8192));
        assertThat(twin.engine().loads()).isEqualTo(2);
        assertThat(twin.breaches()).singleElement().asString().contains("load-time options changed");
    }

    @Test
    void readsAKnownBeginningFaster() throws Exception {
        String scene = "The salt road. ".repeat(300);
        long first = promptTime(chat(body -> user(body).put("content", scene + "What is it about?")));
        long second = promptTime(chat(body -> user(body).put("content", scene + "Who wants what?")));
        assertThat(second).isLessThan(first / 20);
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void stopsAtTheTokensAllowed() throws Exception {
        twin.next(Behaviours.reply("one two three four five six seven"));
        String body = chat(asked -> options(asked).put("num_predict", 2)).body();
        assertThat(body).contains("\"done_reason\":\"length\"").contains("\"eval_count\":2");
    }

    @Test
    void answersTheSameToTheSame() throws Exception {
        String once = content(chat(body -> {}));
        assertThat(content(chat(body -> {}))).isEqualTo(once).startsWith("[double] ");
    }

    @Test
    void writesNonsenseThatFitsTheSchema() throws Exception {
        JsonNode schema = schema("""
                {"type":"object","properties":{
                  "notes":{"type":"array","minItems":3,"maxItems":8,"items":{"type":"object","properties":{
                    "quote":{"type":"string","maxLength":200},"kind":{"type":"string","enum":["a","b"]}},
                    "required":["quote","kind"]}},
                  "rating":{"type":"integer","minimum":1,"maximum":5}},
                 "required":["notes","rating"]}""");
        JsonNode reply = JSON.readTree(content(chat(body -> body.set("format", schema))));
        assertThat(reply.path("notes").size()).isBetween(3, 8);
        assertThat(reply.at("/notes/0/quote").asText()).startsWith("[double] ");
        assertThat(reply.at("/notes/0/kind").asText()).isIn("a", "b");
        assertThat(reply.path("rating").asInt()).isBetween(1, 5);
    }

    @Test
    void queuesBehindItsSlotsAndShowsTheWaitOnlyInTheTotal() throws Exception {
        twin.always(asked -> Behaviours.slowFirst(Duration.ofMillis(200), "done"));
        var calls = List.of(later(), later(), later());
        calls.forEach(CompletableFuture::join);
        assertThat(twin.engine().mostBusy()).isEqualTo(1);
        long longest = 0;
        for (var call : calls) {
            JsonNode last = last(call.join());
            long known = last.path("load_duration").asLong()
                    + last.path("prompt_eval_duration").asLong()
                    + last.path("eval_duration").asLong();
            longest = Math.max(longest, last.path("total_duration").asLong() - known);
        }
        assertThat(Duration.ofNanos(longest)).isGreaterThan(Duration.ofMillis(350));
    }

    @Test
    void letsTheModelGoWhenItsTimeIsOver() throws Exception {
        var now = new Instant[] {Instant.parse("2026-08-21T10:00:00Z")};
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
        try (OllamaTwin timed = OllamaTwin.start(0, clock)) {
            var engine = timed.engine();
            assertThat(engine.loaded()).isEmpty();
            send(timed, "POST", "/api/chat", asked(body -> {}).toString());
            assertThat(engine.loaded().orElseThrow().context()).isEqualTo(16_384);
            now[0] = now[0].plusSeconds(1801);
            assertThat(engine.loaded()).isEmpty();
        }
    }

    @Test
    void oldServersSayNothingOfCapabilitiesInTheirList() throws Exception {
        assertThat(send("GET", "/api/tags", "").body()).contains("capabilities");
        twin.version("0.20.7");
        assertThat(send("GET", "/api/tags", "").body()).contains("gemma4:12b").doesNotContain("capabilities");
    }

    private CompletableFuture<HttpResponse<String>> later() {
        return HTTP.sendAsync(
                request(twin, "POST", "/api/chat", asked(body -> {}).toString()), HttpResponse.BodyHandlers.ofString());
    }

    private void refused(int status, String words, Consumer<ObjectNode> change) throws Exception {
        HttpResponse<String> answer = chat(change);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }

    private void forbidden(String words, Consumer<ObjectNode> change) throws Exception {
        int before = twin.breaches().size();
        HttpResponse<String> answer = chat(change);
        assertThat(answer.statusCode()).as(words).isEqualTo(400);
        assertThat(twin.breaches().subList(before, twin.breaches().size())).anyMatch(one -> one.contains(words));
    }

    private HttpResponse<String> chat(Consumer<ObjectNode> change) throws Exception {
        return send("POST", "/api/chat", asked(change).toString());
    }

    private static ObjectNode asked(Consumer<ObjectNode> change) {
        ObjectNode body = JSON.createObjectNode();
        body.put("model", "gemma4:12b")
                .put("think", false)
                .put("truncate", false)
                .put("shift", false);
        body.put("keep_alive", 1800).put("stream", true);
        body.putArray("messages").addObject().put("role", "user").put("content", "Hello");
        body.putObject("options")
                .put("num_ctx", 16_384)
                .put("num_predict", 100)
                .put("temperature", 1.0)
                .put("top_p", 0.95)
                .put("top_k", 64)
                .put("repeat_penalty", 1.0)
                .put("seed", 1);
        change.accept(body);
        return body;
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return send(twin, method, path, body);
    }

    private static HttpResponse<String> send(OllamaTwin to, String method, String path, String body) throws Exception {
        return HTTP.send(request(to, method, path, body), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest request(OllamaTwin to, String method, String path, String body) {
        return HttpRequest.newBuilder(to.url().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String content(HttpResponse<String> answer) throws Exception {
        var text = new StringBuilder();
        for (String line : answer.body().lines().toList()) {
            text.append(JSON.readTree(line).at("/message/content").asText());
        }
        return text.toString();
    }

    private static JsonNode last(HttpResponse<String> answer) {
        List<String> lines = answer.body().lines().toList();
        return schema(lines.get(lines.size() - 1));
    }

    private static long promptTime(HttpResponse<String> answer) {
        return last(answer).path("prompt_eval_duration").asLong();
    }

    private static ObjectNode options(ObjectNode body) {
        return (ObjectNode) body.get("options");
    }

    private static ObjectNode user(ObjectNode body) {
        return (ObjectNode) body.at("/messages/0");
    }

    private static void images(ObjectNode body, String base64) {
        user(body).putArray("images").add(base64);
    }

    private static JsonNode schema(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String wav(int rate, int seconds) {
        int size = rate * 2 * seconds;
        ByteBuffer head = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes()).putInt(36 + size).put("WAVEfmt ".getBytes()).putInt(16);
        head.putShort((short) 1)
                .putShort((short) 1)
                .putInt(rate)
                .putInt(rate * 2)
                .putShort((short) 2);
        head.putShort((short) 16).put("data".getBytes()).putInt(size);
        var file = new ByteArrayOutputStream();
        file.writeBytes(head.array());
        file.writeBytes(new byte[size]);
        return Base64.getEncoder().encodeToString(file.toByteArray());
    }
}
