package org.draftroom.scripts.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which a script is printed or exported. They stand in {@code messages/export.properties}. */
@MessageBundle("export")
public interface ExportWords {

    @Message
    String pageTitle(String title);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String anotherFile();

    @Message
    String pages();

    @Message
    String pagesHint();

    @Message
    String paper();

    @Message
    String letter();

    @Message
    String a4();

    @Message
    String sceneNumbers();

    @Message
    String bothSides();

    @Message
    String left();

    @Message
    String right();

    @Message
    String noNumbers();

    @Message
    String numberAll();

    @Message
    String header();

    @Message
    String headerHint();

    @Message
    String headerAnd();

    @Message
    String headerFilled();

    @Message
    String notes();

    @Message
    String sides();

    @Message
    String sidesHint();

    @Message
    String scenesWith();

    @Message
    String anybody();

    @Message
    String chooseScenes();

    @Message
    String scenes();

    @Message
    String scenesOfScript();

    @Message
    String onPage(int page);

    @Message
    String noScene();

    @Message
    String revision();

    @Message
    String revisionHint();

    @Message
    String revisions();

    @Message
    String changesSince();

    @Message
    String noneMarked();

    @Message
    String onlyChanged();

    @Message
    String colour();

    @Message
    String colourHint();

    @Message
    String nothingChanged();

    @Message
    String readers();

    @Message
    String readersHint();

    @Message
    String readerNames();

    @Message
    String readersZip();

    @Message
    String countPages();

    @Message
    String others();

    @Message
    String finalDraft();

    @Message
    String finalDraftHint();

    @Message
    String finalDraftRevised();

    @Message
    String finalDraftUnmarked();

    @Message
    String fountain();

    @Message
    String fountainHint();

    @Message
    String webPage();

    @Message
    String webPageHint();

    @Message
    String plainText();

    @Message
    String plainTextHint();

    @Message
    String json();

    @Message
    String jsonHint();

    @Message
    String thePdf();

    @Message
    String download();

    @Message
    String emptyOn(boolean titlePage, String paper);

    @Message
    String wholeOn(String pages, String paper, boolean titlePage);

    @Message
    String partOn(int printed, String pages, String paper, String scenes);

    @Message
    String changedNothing();

    @Message
    String changedPages(String pages, String papers);

    @Message
    String both(String one, String other);

    @Message
    String notesAtEnd(String notes);

    @Message
    String copies(int readers);

    @Message
    String part(String name, String scenes);

    @Message
    String longHeader(int length, int limit);

    @Message
    String noPaper(String paper);

    @Message
    String noSide(String numbers);

    @Message
    String manyReaders(int readers, int limit);

    @Message
    String longReader(String name);

    @Message
    String allRevisions();

    @Message
    String allOfRevisions();

    @Message
    String drafts();

    @Message
    String pauses();

    @Message
    String began(String day);

    @Message
    String noColour(String colour);

    @Message
    String noVersion(String version);

    /** What a file of sides has in its name. */
    @Message
    String sidesFile();

    /** What a file with a revision has in its name. */
    @Message
    String revisionFile(String color);
}
