package org.draftroom.ollama.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.ollama.ReplyListener.Stage;

/** What is said while the model is asked, in jobs. */
@MessageBundle("asking")
public interface AskingWords {

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
}
