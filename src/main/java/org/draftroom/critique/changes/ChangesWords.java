package org.draftroom.critique.changes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.ollama.reading.Answer.Making;

/** What is said of what changed: {@code {changes:title}}. */
@MessageBundle("changes")
public interface ChangesWords {

    @Message
    String pageTitle(String script);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String from();

    @Message
    String to();

    @Message
    String choose();

    /** A version to choose: by the name of its draft, if it has one. */
    @Message
    String version(int version, String draft, boolean present);

    @Message
    String facts();

    @Message
    String factsHow();

    @Message
    String pages();

    @Message
    String pagesWere(int before, int after);

    /** @param difference not 0 */
    @Message
    String more(int difference);

    @Message
    String added();

    @Message
    String cut();

    @Message
    String moved();

    @Message
    String changed();

    @Message
    String same();

    @Message
    String compare();

    @Message
    String paragraph();

    @Message
    String tell();

    @Message
    String tells(int read, int changes);

    @Message
    String opinion(String model);

    @Message
    String came();

    @Message
    String went();

    @Message
    String scene(String name, String heading);

    @Message
    String unverified();

    @Message
    String withheld(int sentences);

    @Message
    String malformed(int parts);

    @Message
    String howMade();

    /** How it was made, of how much of the script. */
    @Message
    String making(Making making, int read, int changes);
}
