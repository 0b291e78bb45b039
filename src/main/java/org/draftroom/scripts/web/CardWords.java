package org.draftroom.scripts.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What lists say of scripts and projects. They stand in {@code messages/card.properties}. */
@MessageBundle("card")
public interface CardWords {

    @Message
    String noScript(String made);

    @Message
    String several(String scripts, String latest);

    @Message
    String edited(String ago);

    @Message
    String justNow();

    @Message
    String minutesAgo(long minutes);

    @Message
    String hoursAgo(long hours);

    @Message
    String yesterday();

    @Message
    String on(String day);

    @Message
    String noScenes();

    @Message
    String chart(long interiors, long exteriors, String longest);
}
