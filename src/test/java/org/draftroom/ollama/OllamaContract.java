package org.draftroom.ollama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.draftroom.support.Cancellation;
import org.junit.jupiter.api.Test;

/**
 * What Draftroom relies on, asked of the double in every build, and of a real server where
 * {@code DRAFTROOM_TEST_REAL_OLLAMA} names one. Where the two differ, the double is wrong.
 */
abstract class OllamaContract {

    private static final String SCHEMA =
            "{\"type\":\"object\",\"properties\":{\"word\":{\"type\":\"string\",\"maxLength\":40},"
                    + "\"count\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":9}},\"required\":[\"word\",\"count\"]}";

    /** The server under test. */
    abstract URI server();

    private House house() {
        return House.with(SettingsForTests.at(server())
                .withFirstTokenTimeout(Duration.ofMinutes(10))
                .withIdleTimeout(Duration.ofMinutes(1)));
    }

    @Test
    void saysWhatItIsAndWhatItHas() {
        HostReport report = house().hosts().lookAtAll().get(0);
        assertThat(report.failure()).isEmpty();
        assertThat(report.version()).isNotBlank();
        ModelOnHost model = report.models().get(0);
        assertThat(model.installed().orElseThrow().digest()).isNotBlank();
        assertThat(model.installed().orElseThrow().size()).isGreaterThan(1_000_000_000L);
        assertThat(model.card().orElseThrow().contextLength()).isGreaterThanOrEqualTo(131_072);
        assertThat(model.can(Capability.COMPLETION)).isTrue();
        assertThat(model.can(Capability.VISION)).isTrue();
        assertThat(model.can(Capability.AUDIO)).isTrue();
    }

    @Test
    void loadsAModelWithoutAQuestion() throws Exception {
        var answer = post(
                "/api/chat",
                "{\"model\":\"gemma4:12b\",\"messages\":[],\"stream\":false,\"shift\":false,"
                        + "\"options\":{\"num_ctx\":16384},\"keep_alive\":1800}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"done\":true").contains("\"done_reason\":\"load\"");
        assertThat(house().hosts()
                        .lookAtAll()
                        .get(0)
                        .models()
                        .get(0)
                        .running()
                        .orElseThrow()
                        .contextLength())
                .isEqualTo(16_384);
    }

    @Test
    void stopsAfterOneToken() {
        ChatReply reply = ask(ChatCall.of("", "Count from one to ten in words.").withMaxTokens(1));
        assertThat(reply.run().replyTokens()).isEqualTo(1);
        assertThat(reply.run().doneReason()).isEqualTo(DoneReason.LENGTH);
        assertThat(reply.run().promptTokens()).isPositive();
        assertThat(reply.run().timing().total()).isPositive();
    }

    @Test
    void keepsToTheSchemaAndToItsOrder() {
        ChatReply reply = ask(ChatCall.of("", "Give a word and a number from one to nine, as JSON.")
                .withSchema(SCHEMA)
                .withMaxTokens(80));
        var fields = Json.object(reply.text()).orElseThrow();
        assertThat(fields.fieldNames()).toIterable().containsExactly("word", "count");
        assertThat(fields.get("count").asInt()).isBetween(1, 9);
        assertThat(reply.run().doneReason()).isEqualTo(DoneReason.STOP);
    }

    @Test
    void takesAPicture() {
        var trial = new SwatchesTrial(List.of("red", "green", "blue", "yellow", "white"));
        assertThat(Json.object(ask(trial.call()).text()).orElseThrow().path("colours"))
                .hasSize(5);
    }

    @Test
    void takesASound() {
        assertThat(ask(new SpokenWordTrial().call()).text()).isNotBlank();
    }

    @Test
    void refusesWhatDoesNotFit() {
        OllamaFailure failure = catchThrowableOfType(
                OllamaFailure.class, () -> ask(ChatCall.of("", "one two three four five ".repeat(4000))));
        assertThat(failure.problem()).isEqualTo(Problem.PROMPT_TOO_LONG);
    }

    @Test
    void saysThatAModelIsMissing() throws Exception {
        var answer = post(
                "/api/chat",
                "{\"model\":\"no-such-model:1b\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Diagnosis.ofStatus(server(), 404, answer.body()).problem()).isEqualTo(Problem.MODEL_MISSING);
    }

    @Test
    void letsGoWhenTheConnectionCloses() throws Exception {
        var cancellation = new Cancellation();
        var begun = new CountDownLatch(1);
        var house = house();
        var call = CompletableFuture.supplyAsync(() -> Optional.ofNullable(catchThrowableOfType(
                OllamaFailure.class,
                () -> house.gemma()
                        .chat(
                                ChatCall.of("", "Write a very long story about salt.")
                                        .withMaxTokens(4000),
                                piece -> begun.countDown(),
                                cancellation))));
        assertThat(begun.await(10, TimeUnit.MINUTES)).isTrue();
        cancellation.cancel();
        assertThat(call.get(20, TimeUnit.SECONDS).orElseThrow().problem()).isEqualTo(Problem.CANCELLED);
        assertThat(ask(ChatCall.of("", "Say yes.").withMaxTokens(5)).text()).isNotBlank();
    }

    private ChatReply ask(ChatCall call) {
        return house().gemma().chat(call, ReplyListener.none(), new Cancellation());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server().resolve(path))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
