package org.draftroom.critique.notes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around notes and what became of them. They stand in {@code messages/notes.properties}. */
@MessageBundle("notes")
public interface NotesWords {

    @Message
    String pageTitle(String script);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String noneSuch();

    @Message
    String look();

    @Message
    String lookLink();

    @Message
    String waiting(int questions);

    @Message
    String settled();

    @Message
    String failed();

    @Message
    String filters();

    @Message
    String filter(Filter filter);

    @Message
    String source(NoteSource source);

    @Message
    String scene(String name);

    @Message
    String readAt(int version);

    @Message
    String standing(Standing standing);

    @Message
    String withheld();

    @Message
    String moved();

    @Message
    String opinion();

    @Message
    String done();

    @Message
    String dismiss();

    @Message
    String reopen();

    @Message
    String history(int times);

    @Message
    String finding(Finding finding);

    @Message
    String byModel(int version);

    @Message
    String byPerson(String name, int version);

    @Message
    String someone();
}
