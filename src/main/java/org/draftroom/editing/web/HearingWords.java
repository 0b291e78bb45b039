package org.draftroom.editing.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the bar that reads a script aloud. They stand in {@code messages/hearing.properties}. */
@MessageBundle("hearing")
public interface HearingWords {

    @Message
    String hear();

    @Message
    String reading();

    @Message
    String start();

    @Message
    String before();

    @Message
    String beforeKey();

    @Message
    String readAloud();

    @Message
    String toggleKey();

    @Message
    String next();

    @Message
    String nextKey();

    @Message
    String promptMe();

    @Message
    String pace();

    @Message
    String part();

    @Message
    String what();

    @Message
    String action();

    @Message
    String names();

    @Message
    String onward();

    @Message
    String waits();

    @Message
    String hide();

    @Message
    String voices();

    @Message
    String noVoice();

    @Message
    String addVoice();

    @Message
    String voicesLead();

    @Message
    String language();

    @Message
    String cast();
}
