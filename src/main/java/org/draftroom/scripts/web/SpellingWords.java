package org.draftroom.scripts.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page with a project's own dictionary. They stand in {@code messages/spelling.properties}. */
@MessageBundle("spelling")
public interface SpellingWords {

    @Message
    String pageTitle(String title);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String toAdd();

    @Message
    String hint();

    @Message
    String add();

    @Message
    String count(int count);

    @Message
    String none();

    @Message
    String removeWord(String word);

    @Message
    String remove();
}
