package org.draftroom.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that more than one feature's pages have: {@code {common:cancel}}. */
@MessageBundle("common")
public interface CommonWords {

    /** The language of the words, for {@code <html lang>}. */
    @Message
    String language();

    /** What stands for the name of somebody who has none. */
    @Message
    String account();

    @Message
    String skip();

    /** What a trail of links to the pages above this one is, to those who hear it. */
    @Message
    String aboveThisPage();

    @Message
    String saved();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String close();

    @Message
    String delete();

    /** Instead of deleting it. */
    @Message
    String keep();

    @Message
    String rename();

    @Message
    String email();

    @Message
    String password();

    @Message
    String title();

    @Message
    String projects();
}
