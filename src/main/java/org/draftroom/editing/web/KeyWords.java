package org.draftroom.editing.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the keys of the editor do, in words. They stand in {@code messages/keys.properties}. */
@MessageBundle("keys")
public interface KeyWords {

    @Message
    String keys();

    @Message
    String to();

    @Message
    String then();

    @Message
    String next();

    @Message
    String newLine();

    @Message
    String tab();

    @Message
    String elements();

    @Message
    String completion();

    @Message
    String palette();

    @Message
    String number();

    @Message
    String find();

    @Message
    String pageNumber();

    @Message
    String view();

    @Message
    String zoom();

    @Message
    String undo();

    @Message
    String change();

    @Message
    String finding();

    @Message
    String reading();

    @Message
    String pauses();

    @Message
    String and();

    @Message
    String line();

    @Message
    String misspelled();

    @Message
    String movesScene();

    @Message
    String sceneMenu();

    @Message
    String note();

    @Message
    String comment();

    @Message
    String part();

    @Message
    String out();
}
