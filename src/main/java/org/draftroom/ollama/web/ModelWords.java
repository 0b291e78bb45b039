package org.draftroom.ollama.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.ollama.ModelStatus;
import org.draftroom.ollama.SelfTestPart;

/** The words of the model page. */
@MessageBundle("model")
public interface ModelWords {

    @Message
    String title();

    @Message
    String checkAgain();

    @Message
    String thisMachine();

    @Message
    String ollama(String version);

    @Message
    String size();

    @Message
    String takes();

    @Message
    String notThisBuild();

    @Message
    String memory();

    @Message
    String context();

    @Message
    String notHere();

    @Message
    String pullAgain();

    @Message
    String anotherBuild();

    @Message
    String newerBuild();

    @Message
    String pull(String model);

    @Message
    String download();

    @Message
    String pullFailed();

    @Message
    String pullCancelled();

    @Message
    String selfTest();

    @Message
    String runSelfTest();

    @Message
    String selfTestHint();

    /** Said to those who can't start anything here: the name of whoever can. */
    @Message
    String ask(String name);

    @Message
    String selfTestFailed();

    @Message
    String ready(String model);

    @Message
    String pulling(String model);

    @Message
    String lead(ModelStatus.State state);

    @Message
    String notLoaded();

    @Message
    String disk(String size, String build, String digest);

    @Message
    String onCard(String size);

    @Message
    String onProcessor(String size);

    @Message
    String partlyOnProcessor(String size, int percent);

    @Message
    String tokens(String wanted);

    @Message
    String tokensOf(String wanted, String trained);

    @Message
    String loadedElse(String tokens);

    @Message
    String cardTooSmall();

    @Message
    String noCard();

    @Message
    String test(SelfTestPart part);

    @Message
    String notTested();

    @Message
    String passed();

    @Message
    String failed();

    @Message
    String willTry(SelfTestPart part);

    @Message
    String tried(SelfTestPart part, String took, String said);

    /** What the model has to do, as “names five colours”. */
    @Message
    String task(SelfTestPart part);
}
