package org.draftroom.storyboards.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of boards. */
@MessageBundle("boards")
public interface BoardsWords {

    @Message
    String title();

    @Message
    String pageTitle(String board, String script);

    @Message
    String empty();

    @Message
    String emptyForReaders();

    @Message
    String newBoard();

    @Message
    String make();

    @Message
    String ofWhat();

    @Message
    String wholeScript();

    @Message
    String scene(String number);

    @Message
    String sceneNamed(String number, String heading);

    @Message
    String sceneGone();

    @Message
    String sceneGoneLead();

    @Message
    String called();

    @Message
    String calledHint();

    @Message
    String longTitle();

    @Message
    String noSuchScene();

    @Message
    String mostBoards();

    @Message
    String standing(int panels, String seconds);

    @Message
    String noPanels();

    @Message
    String seconds(String number);

    @Message
    String panels();

    @Message
    String panel(String label);

    @Message
    String cut();

    @Message
    String edited();

    @Message
    String choose(String label);

    @Message
    String add();

    @Message
    String files();

    @Message
    String drop();

    @Message
    String dropLead();

    @Message
    String more();

    @Message
    String removedPanels(int number);

    @Message
    String removedTitle();

    @Message
    String removedLead();

    @Message
    String nothingRemoved();

    @Message
    String bringBack();

    @Message
    String bringBackOne(String label);

    @Message
    String discard();

    @Message
    String discardOne(String label);

    @Message
    String deleteBoard();

    @Message
    String deletionOf(String board);

    @Message
    String deletionLead(int panels);

    @Message
    String deleteIt();

    @Message
    String renaming();

    @Message
    String inspector();

    @Message
    String nothingChosen();

    @Message
    String move(String label);

    @Message
    String full(int most);

    @Message
    String tooMany(int files, int room);

    @Message
    String noFiles();

    @Message
    String refused(int number);

    @Message
    String refusedOne(String file, String reason);
}
