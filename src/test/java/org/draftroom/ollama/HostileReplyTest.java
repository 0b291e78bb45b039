package org.draftroom.ollama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.draftroom.English;
import org.draftroom.ollama.twin.Behaviour;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.support.Cancellation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileReplyTest {

    private static final OllamaWords WORDS = English.words(OllamaWords.class);

    private static final String TEXT = "“Señor,” she said — 大丈夫 🎬 — and the salt closed.";

    private final OllamaTwin twin = OllamaTwin.start();
    private final List<String> heard = new ArrayList<>();
    private final Gemma gemma = House.with(SettingsForTests.at(twin)
                    .withFirstTokenTimeout(Duration.ofMillis(1500))
                    .withIdleTimeout(Duration.ofMillis(250)))
            .gemma();

    @AfterEach
    void theRulesWereKeptAndTheHostIsFree() {
        twin.always(asked -> Behaviours.reply("still here"));
        assertThat(ask().text()).isEqualTo("still here");
        twin.close();
        assertThat(twin.breaches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 4096})
    void segmentsMayCutAnywhere(int size) {
        assertThat(reply(Behaviours.segments(size, TEXT)).text()).isEqualTo(TEXT);
    }

    @Test
    void manyLinesMayComeAtOnceAndTheLastNeedsNoEnd() {
        assertThat(reply(Behaviours.atOnce(TEXT)).text()).isEqualTo(TEXT);
    }

    @Test
    void theLastLineMayCarryText() {
        assertThat(reply(Behaviours.textInTheLastLine(TEXT)).text()).isEqualTo(TEXT);
    }

    @Test
    void aLineMayBeVeryLong() {
        String endless = TEXT.repeat(20_000);
        assertThat(reply(Behaviours.textInTheLastLine(endless)).text()).isEqualTo(endless);
    }

    @Test
    void aLineOfAnotherShapeIsNotOllamas() {
        assertThat(failure(answer -> {
                            answer.raw("{\"message\":[\"what\"],\"done\":false}");
                            answer.done();
                        })
                        .problem())
                .isEqualTo(Problem.BROKEN_REPLY);
    }

    @Test
    void aReplyThatWasCutByItsLengthSaysSo() {
        ChatReply reply = reply(Behaviours.truncated("{\"notes\":[{\"quote\":\"The salt", 20));
        assertThat(reply.text()).isEqualTo("{\"notes\":[{\"quote\":\"");
        assertThat(reply.run().doneReason()).isEqualTo(DoneReason.LENGTH);
    }

    @Test
    void proseAndFencesArriveAsTheyAre() {
        assertThat(reply(Behaviours.fenced("{}")).text()).contains("```json\n{}\n```");
    }

    @Test
    void thinkingWithoutAnAnswerIsNone() {
        assertThat(failure(Behaviours.thinkingOnly("Let me see. The scene is about salt."))
                        .problem())
                .isEqualTo(Problem.EMPTY_REPLY);
        assertThat(heard).isEmpty();
    }

    @Test
    void anEndWithoutDoneIsAFailure() {
        OllamaFailure failure = failure(Behaviours.withoutDone("Half an answer"));
        assertThat(failure.problem()).isEqualTo(Problem.CUT_OFF);
        assertThat(String.join("", heard)).isEqualTo("Half an answer");
    }

    @Test
    void anErrorLineIsAFailureInOllamasWords() {
        OllamaFailure failure =
                failure(Behaviours.errorLine("Half", "model runner has unexpectedly stopped, this may be due to"));
        assertThat(failure.problem()).isEqualTo(Problem.HOST_FAILED);
        assertThat(failure.happened(WORDS)).contains("“model runner has unexpectedly stopped, this may be due to”");
    }

    @Test
    void silenceInTheMiddleIsNoticed() throws InterruptedException {
        OllamaFailure failure = failure(Behaviours.stall("Half"));
        assertThat(failure.problem()).isEqualTo(Problem.STALLED);
        assertThat(twin.chats().get(0).awaitClosed(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void silenceBeforeTheFirstTokenIsGivenMoreTime() {
        assertThat(reply(Behaviours.slowFirst(Duration.ofMillis(700), TEXT)).text())
                .isEqualTo(TEXT);
    }

    @Test
    void butNotForEver() throws InterruptedException {
        OllamaFailure failure = failure(Behaviours.slowFirst(Duration.ofSeconds(20), TEXT));
        assertThat(failure.problem()).isEqualTo(Problem.SLOW);
        assertThat(twin.chats().get(0).awaitClosed(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void statusesHaveNames() {
        assertThat(failure(Behaviours.status(404, "model 'gemma4:12b' not found"))
                        .problem())
                .isEqualTo(Problem.MODEL_MISSING);
        assertThat(failure(Behaviours.status(404, "model \"gemma4:12b\" not found, try pulling it first"))
                        .problem())
                .isEqualTo(Problem.MODEL_MISSING);
        assertThat(failure(Behaviours.busy()).problem()).isEqualTo(Problem.BUSY);
        assertThat(failure(Behaviours.status(499, "request canceled")).problem())
                .isEqualTo(Problem.HOST_FAILED);
        assertThat(failure(Behaviours.status(500, "llama-server process has terminated: signal: killed"))
                        .problem())
                .isEqualTo(Problem.HOST_FAILED);
        assertThat(failure(Behaviours.status(
                                500, "model requires more system memory (9.1 GiB) than is available (6.0 GiB)"))
                        .problem())
                .isEqualTo(Problem.OUT_OF_MEMORY);
        assertThat(failure(Behaviours.forbidden()).problem()).isEqualTo(Problem.REFUSED);
        assertThat(failure(Behaviours.status(
                                400, "the prompt is longer than the context length currently available to the model"))
                        .problem())
                .isEqualTo(Problem.PROMPT_TOO_LONG);
    }

    @Test
    void anErrorInsideAnErrorIsTakenOut() {
        OllamaFailure failure = failure(Behaviours.nestedError(
                400, "Multimodal data provided, but model does not support multimodal requests."));
        assertThat(failure.problem()).isEqualTo(Problem.CAPABILITY_MISSING);
        assertThat(failure.happened(WORDS))
                .isEqualTo("Ollama says: “Multimodal data provided, but model does not support multimodal requests.”.");
    }

    @Test
    void webPagesAreNotOllama() {
        assertThat(failure(Behaviours.html()).problem()).isEqualTo(Problem.BROKEN_REPLY);
        assertThat(failure(Behaviours.badGateway()).problem()).isEqualTo(Problem.HOST_FAILED);
        assertThat(failure(answer -> {
                            answer.raw("<html>");
                            answer.end();
                        })
                        .problem())
                .isEqualTo(Problem.BROKEN_REPLY);
    }

    @Test
    void aBrokenConnectionIsNoticed() {
        assertThat(failure(Behaviours.reset("")).problem()).isEqualTo(Problem.HOST_FAILED);
        assertThat(failure(Behaviours.reset("Half an answer, then")).problem()).isEqualTo(Problem.HOST_FAILED);
    }

    @Test
    void nothingAfterDoneCounts() {
        ChatReply reply = reply(answer -> {
            answer.write("All of it.");
            answer.done();
            answer.raw("{\"error\":\"too late\"}");
        });
        assertThat(reply.text()).isEqualTo("All of it.");
    }

    @Test
    void aPromptThatDoesNotFitIsRefusedAndNotCut() {
        var call = ChatCall.of("Rules.", "word ".repeat(16_384));
        assertThatThrownBy(() -> gemma.chat(call, heard::add, new Cancellation()))
                .isInstanceOfSatisfying(OllamaFailure.class, failure -> {
                    assertThat(failure.problem()).isEqualTo(Problem.PROMPT_TOO_LONG);
                    assertThat(failure.happened(WORDS)).contains("exceeds the available context size (16384 tokens)");
                });
    }

    private ChatReply ask() {
        return gemma.chat(ChatCall.of("Be brief.", "What now?"), heard::add, new Cancellation());
    }

    private ChatReply reply(Behaviour behaviour) {
        twin.next(behaviour);
        ChatReply reply = ask();
        assertThat(String.join("", heard)).isEqualTo(reply.text());
        return reply;
    }

    private OllamaFailure failure(Behaviour behaviour) {
        heard.clear();
        twin.next(behaviour);
        OllamaFailure failure = catchThrowableOfType(OllamaFailure.class, this::ask);
        assertThat(failure).as("a failure").isNotNull();
        assertThat(WORDS.wayOut(failure.problem())).isNotBlank();
        return failure;
    }
}
