package org.draftroom.storyboards.reading.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of readings say: {@code {panelseen:title}}. */
@MessageBundle("panelseen")
public interface SectionWords {

    @Message
    String title();

    @Message
    String pageTitle(String panel, String script);

    @Message
    String panel(String label);

    @Message
    String readBy(String model);

    /** @param count of fields; by whoever looks */
    @Message
    String correctedByYou(int count);

    @Message
    String corrected(int count);

    @Message
    String notRead();

    @Message
    String notReadLead();

    @Message
    String describe();

    @Message
    String read();

    @Message
    String readAgain();

    @Message
    String row(Row row);

    @Message
    String correct(String row);

    @Message
    String save();

    @Message
    String unsure();

    @Message
    String unsureOf(String field);

    @Message
    String likely();

    @Message
    String byHand();

    @Message
    String notSaid();

    @Message
    String asRead(String field, String read);

    @Message
    String fault(Fault fault);

    /** An empty list of people, props or lettering, by its field's word. */
    @Message
    String none(String field);

    @Message
    String sayNone(String field);

    @Message
    String somebody();

    @Message
    String person(int number);

    @Message
    String anotherPerson();

    @Message
    String thing(int number);

    @Message
    String anotherThing();

    @Message
    String lettering(int number);

    @Message
    String moreLettering();

    @Message
    String name();

    @Message
    String looks();

    @Message
    String place();

    @Message
    String facing();

    @Message
    String wardrobe();

    @Message
    String what();

    @Message
    String text();

    @Message
    String speaker();

    @Message
    String role();

    @Message
    String unread();

    /** Corrections of an earlier version. */
    @Message
    String earlier(int version);

    @Message
    String earlierLead();

    @Message
    String takeOver();

    @Message
    String takeOverOf(String field);

    @Message
    String takeAllOver();

    @Message
    String howMade();

    @Message
    String making(
            String model,
            String digest,
            String ollama,
            String prompts,
            int answers,
            int promptTokens,
            int replyTokens,
            int seconds);

    @Message
    String boardTitle();

    @Message
    String boardPageTitle(String script);

    @Message
    String boardLead(int unread, int all);

    @Message
    String readBoard(int unread);

    @Message
    String toBoard();

    /** Over the shoulder, as boards have it beside a number. */
    @Message
    String overTheShoulder();
}
