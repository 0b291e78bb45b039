package org.draftroom.critique.alternatives.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around other wordings for a line: {@code {alternatives:title}}. */
@MessageBundle("alternatives")
public interface AlternativesWords {

    @Message
    String title();

    @Message
    String noLine();

    /** @param model that wrote them */
    @Message
    String generated(String model);

    @Message
    String unchanged();

    @Message
    String insert();

    /** To those who hear the button by itself. */
    @Message
    String insertWhich(int number);

    @Message
    String others();

    @Message
    String backToLine();

    @Message
    String failed();

    /** The note behind an inserted wording, in the script itself. */
    @Message
    String mark(String model, String line);
}
