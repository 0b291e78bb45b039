package org.draftroom.ollama;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.net.URI;

/** What is said of the model and its hosts, and of what goes wrong with them: {@code {ollama:wayOut(problem)}}. */
@MessageBundle("ollama")
public interface OllamaWords {

    /** One line: “gemma4:12b ready”, “Ollama doesn't answer”. */
    @Message
    String status(ModelStatus status);

    /** What a model takes, within a sentence. */
    @Message
    String takes(Capability capability);

    /** What a person can do about it, in one or two plain sentences. */
    @Message
    String wayOut(Problem problem);

    /** What happened, without the way out; so are all below, down to {@link #downloadEnded}. */
    @Message
    String noHost();

    @Message
    String noAddress(URI host);

    @Message
    String nothingAnswers(URI host);

    @Message
    String notRunning();

    @Message
    String notInstalled();

    @Message
    String tooOld(String version, URI host, String needed);

    @Message
    String notPulled(String model, URI host);

    @Message
    String doesNotTake(String model, URI host, String what);

    @Message
    String modelUnknown(String model);

    @Message
    String refusedConnection(URI host);

    @Message
    String somethingInFront(URI host, int code);

    @Message
    String answeredOdd(URI host, int code);

    @Message
    String notOllama(URI host);

    @Message
    String notJson(URI host);

    @Message
    String oddLine(URI host);

    @Message
    String longLine();

    @Message
    String tookTooLong(URI host);

    @Message
    String didNotBegin(URI host, String time);

    @Message
    String nothingCame(URI host, String time);

    @Message
    String connectionBroke(URI host);

    @Message
    String endedEarly(URI host);

    @Message
    String emptyAnswer();

    @Message
    String says(String said);

    @Message
    String cancelledWaiting();

    @Message
    String cancelled();

    @Message
    String downloadEnded();

    /** What happened and the way out together. */
    @Message
    String explained(String happened, String wayOut);

    /** Steps of a download. */
    @Message
    String asking();

    @Message
    String checking();

    @Message
    String placing();

    @Message
    String fetched(String done, String total);

    @Message
    String fetching(String done, String total, String speed, String left);

    @Message
    String seconds(long count);

    @Message
    String minutes(long count);

    @Message
    String hours(long count);

    /** What a self-test is doing. */
    @Message
    String trying(SelfTestPart part);

    @Message
    String insteadOf(String heard, String expected);

    @Message
    String hostGone(URI host);
}
