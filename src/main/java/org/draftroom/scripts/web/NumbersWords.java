package org.draftroom.scripts.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that locks scene numbers and gives them anew. They stand in {@code messages/numbers.properties}. */
@MessageBundle("numbers")
public interface NumbersWords {

    @Message
    String pageTitle(String title);

    @Message
    String title();

    @Message
    String lockedLead();

    @Message
    String unlockedLead();

    @Message
    String locked();

    @Message
    String lockThem();

    @Message
    String lockedHint();

    @Message
    String unlockedHint();

    @Message
    String unlock();

    @Message
    String lock();

    @Message
    String numberAnew();

    @Message
    String notWhileLocked();

    @Message
    String anewLead();

    @Message
    String numberScenesAnew(int count);

    @Message
    String now();

    @Message
    String then();

    @Message
    String scene();

    @Message
    String none();

    @Message
    String noGap();

    @Message
    String noScene();

    @Message
    String moved();

    @Message
    String busy();
}
