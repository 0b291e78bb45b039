package org.draftroom.storyboards.sheets.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of contact sheets. */
@MessageBundle("sheets")
public interface SheetWords {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String file();

    @Message
    String hint();

    @Message
    String find();

    @Message
    String waiting();

    @Message
    String goOn(int panels);

    @Message
    String noFile();

    @Message
    String most(int number);

    @Message
    String found(int panels);

    @Message
    String howTo();

    @Message
    String picture(int panels);

    @Message
    String add(int panels);

    @Message
    String discard();

    @Message
    String findAgain();

    @Message
    String another();

    @Message
    String draw();

    @Message
    String numbers();

    @Message
    String numbersLead(int width, int height);

    @Message
    String panel(int number);

    @Message
    String corner0();

    @Message
    String corner1();

    @Message
    String corner2();

    @Message
    String corner3();

    @Message
    String across();

    @Message
    String down();

    @Message
    String earlier(int number);

    @Message
    String later(int number);

    @Message
    String without(int number);

    @Message
    String earlierShort();

    @Message
    String laterShort();

    @Message
    String withoutShort();

    @Message
    String keep();

    @Message
    String wrong();

    @Message
    String full(int added, int left);
}
