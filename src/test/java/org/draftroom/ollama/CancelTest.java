package org.draftroom.ollama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.Exchange;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.support.Cancellation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** At whatever stage a call is cancelled, the connection is closed and not one more token is made. */
class CancelTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final OllamaTwin twin = OllamaTwin.start();
    private final Gemma gemma = House.with(SettingsForTests.at(twin)).gemma();
    private final Gemma elsewhere = House.with(SettingsForTests.at(twin)).gemma();
    private final Cancellation cancellation = new Cancellation();

    @AfterEach
    void theHostIsFreeAgain() throws InterruptedException {
        twin.always(asked -> Behaviours.reply("free"));
        twin.engine().loadTime(Duration.ZERO);
        twin.engine().readTime(Duration.ZERO);
        assertThat(gemma.chat(call(), ReplyListener.none(), new Cancellation()).text())
                .isEqualTo("free");
        assertThat(twin.chats().get(twin.chats().size() - 1).awaitEnd(SOON)).isTrue();
        assertThat(twin.engine().busy()).isZero();
        twin.close();
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void whileWaitingForItsTurnHere() throws Exception {
        var other = new Cancellation();
        twin.next(Behaviours.endless(Duration.ofMillis(2)));
        var first = asking(gemma, other, new CountDownLatch(1));
        awaitChat(0);

        var second = asking(gemma, cancellation, new CountDownLatch(1));
        Thread.sleep(50);
        cancellation.cancel();

        assertThat(second.get(20, TimeUnit.SECONDS).problem()).isEqualTo(Problem.CANCELLED);
        assertThat(twin.chats()).as("the second one never reached the host").hasSize(1);
        assertThat(first).isNotDone();
        other.cancel();
        first.get(20, TimeUnit.SECONDS);
    }

    @Test
    void whileWaitingForItsTurnAtTheHost() throws Exception {
        var other = new Cancellation();
        twin.next(Behaviours.endless(Duration.ofMillis(2)));
        var first = asking(elsewhere, other, new CountDownLatch(1));
        awaitChat(0);

        var second = asking(gemma, cancellation, new CountDownLatch(1));
        Exchange waiting = awaitChat(1);
        cancelled(second, waiting, Exchange.Stage.QUEUED);

        other.cancel();
        first.get(20, TimeUnit.SECONDS);
    }

    @Test
    void whileTheModelIsLoaded() throws Exception {
        twin.engine().loadTime(Duration.ofSeconds(30));
        var call = asking(gemma, cancellation, new CountDownLatch(1));
        cancelled(call, awaitChat(0), Exchange.Stage.LOADING);
    }

    @Test
    void whileTheQuestionIsRead() throws Exception {
        twin.engine().readTime(Duration.ofSeconds(30));
        var call = asking(gemma, cancellation, new CountDownLatch(1));
        cancelled(call, awaitChat(0), Exchange.Stage.READING);
    }

    @Test
    void inTheMiddleOfTheReply() throws Exception {
        twin.next(Behaviours.endless(Duration.ofMillis(2)));
        var begun = new CountDownLatch(5);
        var call = asking(gemma, cancellation, begun);
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        cancelled(call, awaitChat(0), Exchange.Stage.WRITING);
    }

    @Test
    void beforeItBegins() {
        cancellation.cancel();
        OllamaFailure failure =
                catchThrowableOfType(OllamaFailure.class, () -> gemma.chat(call(), ReplyListener.none(), cancellation));
        assertThat(failure.problem()).isEqualTo(Problem.CANCELLED);
        assertThat(twin.chats()).isEmpty();
    }

    private void cancelled(CompletableFuture<OllamaFailure> call, Exchange exchange, Exchange.Stage stage)
            throws Exception {
        awaitStage(exchange, stage);
        cancellation.cancel();
        assertThat(call.get(20, TimeUnit.SECONDS).problem()).isEqualTo(Problem.CANCELLED);
        assertThat(exchange.awaitClosed(SOON)).as("the connection is closed").isTrue();
        assertThat(exchange.awaitEnd(SOON)).isTrue();
        assertThat(exchange.stageAtClose()).isEqualTo(stage);
        int tokens = exchange.tokens();
        Thread.sleep(50);
        assertThat(exchange.tokens()).isEqualTo(tokens);
        assertThat(exchange.tokensAfterClose()).isZero();
    }

    private static CompletableFuture<OllamaFailure> asking(
            Gemma gemma, Cancellation cancellation, CountDownLatch pieces) {
        return CompletableFuture.supplyAsync(() -> catchThrowableOfType(
                OllamaFailure.class, () -> gemma.chat(call(), piece -> pieces.countDown(), cancellation)));
    }

    private static ChatCall call() {
        return ChatCall.of("Be brief.", "What now?").withMaxTokens(10_000);
    }

    private Exchange awaitChat(int number) throws InterruptedException {
        for (int tries = 0; tries < 10_000 && twin.chats().size() <= number; tries++) {
            Thread.sleep(2);
        }
        return twin.chats().get(number);
    }

    private static void awaitStage(Exchange exchange, Exchange.Stage stage) throws InterruptedException {
        for (int tries = 0; tries < 10_000 && exchange.stage() != stage; tries++) {
            Thread.sleep(2);
        }
    }
}
