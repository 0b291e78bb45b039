package org.draftroom.scripts.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with a title or a name that was typed. They stand in {@code messages/titles.properties}. */
@MessageBundle("titles")
public interface TitleWords {

    @Message
    String noTitle();

    @Message
    String noName();

    @Message
    String tooLong(int limit);
}
