package org.draftroom.critique.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.ollama.ReplyListener.Stage;

/** What readings say of themselves, on pages and in jobs: {@code {reading:title}}. */
@MessageBundle("reading")
public interface ReadingWords {

    /** Where a call has come to. */
    @Message
    String stage(Stage stage);

    /** @param speed tokens a second; 0 when not known yet */
    @Message
    String writing(int tokens, int speed);

    /** Before what is said of a second asking. */
    @Message
    String onceMore(String what);

    @Message
    String away();

    /** What to do about a long reading that failed. */
    @Message
    String startAgain();

    /** Neither of two answers could be used. */
    @Message
    String unusable();

    @Message
    String scriptGone();

    /** @param name its number as written, or its place */
    @Message
    String scene(String name);

    /** Which step of how many. */
    @Message
    String step(String name, int number, int all);

    /** Of tokens read and written; 0 for none. */
    @Message
    String tokens(String count);

    @Message
    String speed(int tokensASecond);

    /** @param minutes at least 1 */
    @Message
    String minutes(int minutes);

    @Message
    String hours(int hours);

    /** @param time as {@link #minutes} has it */
    @Message
    String left(String time);

    @Message
    String pageTitle(String script);

    @Message
    String title();

    @Message
    String lead(int scenes);

    @Message
    String promise();

    @Message
    String readAt(String version);

    @Message
    String readAtDraft(String draft, String version);

    @Message
    String readAfterDraft(String draft, String version);

    @Message
    String readChanges();

    @Message
    String changedSince(int readings);

    @Message
    String changed(int scenes);

    /** @param status as {@code ollama:status} says it */
    @Message
    String withoutModel(String status);

    @Message
    String toModel();

    /** What a reading's line of progress is, to those who hear it. */
    @Message
    String progress();

    @Message
    String critique();

    @Message
    String critiqueLead();
}
