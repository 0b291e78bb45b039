package org.draftroom.scripts.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.screenplay.revisions.RevisionColor;

/** The words of the page with a script's revisions. They stand in {@code messages/revisions.properties}. */
@MessageBundle("revisions")
public interface RevisionsWords {

    @Message
    String pageTitle(String title);

    @Message
    String lead();

    @Message
    String soFar();

    @Message
    String ended();

    @Message
    String begun(String when, String name);

    @Message
    String printPages();

    @Message
    String end();

    @Message
    String goOn();

    @Message
    String delete();

    @Message
    String colour();

    @Message
    String deletionHint();

    @Message
    String none();

    @Message
    String next();

    @Message
    String changedIsOfIt();

    @Message
    String nameHint();

    @Message
    String begin();

    @Message
    String changedIsOfItNow(String before);

    @Message
    String chooseColour();

    @Message
    String nothingChanged();

    @Message
    String changedPages(int count, String pages);

    @Message
    String changedScenes(int count, String scenes, int pageCount, String pages);

    /** What a revision is called unless somebody names it. */
    @Message
    String usualName(String color);

    @Message
    String color(RevisionColor color);

    @Message
    String paper(RevisionColor color);
}
