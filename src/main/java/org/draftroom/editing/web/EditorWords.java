package org.draftroom.editing.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around a script that is written. They stand in {@code messages/editor.properties}. */
@MessageBundle("editor")
public interface EditorWords {

    @Message
    String readOnly();

    @Message
    String people();

    @Message
    String scriptInFountain(String title);

    @Message
    String scriptOf(String title);

    @Message
    String scenes();

    @Message
    String navigator();

    @Message
    String scriptNotes();

    @Message
    String findSceneBy();

    @Message
    String findScene();

    @Message
    String filter();

    @Message
    String character();

    @Message
    String anyCharacter();

    @Message
    String place();

    @Message
    String anyPlace();

    @Message
    String timeOfDay();

    @Message
    String anyTime();

    @Message
    String insideOrOutside();

    @Message
    String clear();

    @Message
    String noScene();

    @Message
    String notesLike();

    @Message
    String notesExample();

    @Message
    String notesUnprinted();

    @Message
    String addNote();

    @Message
    String saveCopy();

    @Message
    String tryAgain();

    @Message
    String giveUp();

    @Message
    String notesAndChecks();

    @Message
    String besideScript();

    @Message
    String notes();

    @Message
    String checks();

    @Message
    String comments();

    @Message
    String notesNeedJavaScript();

    @Message
    String workWithout();

    @Message
    String checksHow();

    @Message
    String nothingFound();

    @Message
    String lookedFor();

    @Message
    String findingsShown();

    @Message
    String asOneEdit();

    @Message
    String whereYouAre();

    @Message
    String goToPageKeys();

    @Message
    String thisLine();

    @Message
    String alternatives();

    @Message
    String readAloud();

    @Message
    String typewriter();

    @Message
    String focus();

    @Message
    String curledQuotes();

    @Message
    String dashes();

    @Message
    String plainKeys();

    @Message
    String shownAs();

    @Message
    String asPages();

    @Message
    String asStrip();

    @Message
    String onLetter();

    @Message
    String onA4();

    @Message
    String foldedNotes();

    @Message
    String zoomIn();

    @Message
    String zoomOut();

    @Message
    String asWideAsRoom();

    @Message
    String numbersLocked();

    @Message
    String commands();

    @Message
    String whatOrWhere();

    @Message
    String whatOrWhereHint();

    @Message
    String renameCharacter();

    @Message
    String newName();

    @Message
    String namePlaces();

    @Message
    String goToPage();

    @Message
    String page();

    @Message
    String go();
}
