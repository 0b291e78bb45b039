package org.draftroom.scripts.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page view. They stand in {@code messages/pages.properties}. */
@MessageBundle("pages")
public interface PagesWords {

    @Message
    String pagesTitle(String title);

    @Message
    String pagesOf(String title);

    @Message
    String withoutJavaScript();

    @Message
    String hereIsTheText();

    @Message
    String pdf();

    @Message
    String whereYouAre();

    @Message
    String goToPage();

    @Message
    String page();

    @Message
    String go();

    @Message
    String printFromHere();

    @Message
    String onLetter();

    @Message
    String onA4();

    @Message
    String paperHelp();

    @Message
    String sideBySide();

    @Message
    String size();

    @Message
    String fullSize();

    @Message
    String windowWide();

    @Message
    String wholePages();
}
