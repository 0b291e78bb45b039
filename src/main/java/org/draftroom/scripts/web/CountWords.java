package org.draftroom.scripts.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How many of something there are. They stand in {@code messages/count.properties}. */
@MessageBundle("count")
public interface CountWords {

    @Message
    String pages(int number);

    @Message
    String scenes(int number);

    @Message
    String scripts(int number);

    @Message
    String speakingParts(int number);

    @Message
    String lines(int number);

    @Message
    String findings(int number);

    @Message
    String notes(int number);

    @Message
    String words(int number);
}
