package org.draftroom.critique.quick;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of quick readings: {@code {quick:title}}. */
@MessageBundle("quick")
public interface QuickWords {

    @Message
    String pageTitle(String script);

    @Message
    String title();

    @Message
    String lead();

    /** What is read last, on the line of a long reading. */
    @Message
    String whole();

    @Message
    String nothing();

    @Message
    String toScript();

    /** @param minutes 0 when not measured yet */
    @Message
    String takes(int questions, int minutes);

    /** On the button. */
    @Message
    String offer(OfferKind kind);

    @Message
    String changed(int scenes);

    @Message
    String moved();

    @Message
    String gaps(int count, String names);

    @Message
    String earlierBible();

    @Message
    String failed();

    /** @param minutes 0 for less than one */
    @Message
    String made(String model, int version, int scenes, int minutes);

    @Message
    String quoted(int cited, int withheld, int malformed);

    @Message
    String opinion();

    @Message
    String curve();

    @Message
    String pointAt();

    /** The same for fingers, which can't point. */
    @Message
    String tap();

    /** A scene and its page. */
    @Message
    String sceneOnPage(String scene, int page);

    @Message
    String gap(String scene);

    /** What a link to a scene leads to, to those who hear it. */
    @Message
    String point(String scene, int page, String tension, String pace, String information);

    @Message
    String page(int number);

    @Message
    String mark(Aspect aspect);

    @Message
    String questions();

    @Message
    String aspect(Aspect aspect);

    @Message
    String aspectShort(Aspect aspect);

    @Message
    String verdict(Verdict verdict);

    @Message
    String withheld();

    @Message
    String notes(int count);

    @Message
    String noNotes();

    @Message
    String gone();

    @Message
    String edited();

    @Message
    String movedLine();

    @Message
    String corrected();

    @Message
    String measured();

    @Message
    String pages();

    @Message
    String scenes();

    @Message
    String words();

    @Message
    String dialogue();

    @Message
    String percent(int percent);

    @Message
    String parts();

    @Message
    String runs();

    @Message
    String minutes(int minutes);

    @Message
    String howMade();

    @Message
    String model();

    @Message
    String prompts();

    @Message
    String answers();

    /** @param kept of them given before */
    @Message
    String answersOf(int all, int kept);

    @Message
    String tokens();

    @Message
    String tokensOf(String read, String written);

    @Message
    String options();

    @Message
    String table();

    @Message
    String scene();

    @Message
    String pageHead();

    @Message
    String happens();

    @Message
    String lines();
}
