package org.draftroom.critique;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.critique.reading.Place;

/** The words around what the model says of a scene, and what is computed of it. They stand in {@code messages/critique.properties}. */
@MessageBundle("critique")
public interface CritiqueWords {

    @Message
    String noScene();

    @Message
    String changedTitle();

    @Message
    String outdated(String title);

    @Message
    String backToScript();

    @Message
    String sceneOf(String scene, String title);

    @Message
    String scene(String name);

    @Message
    String critiqueOf();

    @Message
    String atWork();

    @Message
    String unchecked();

    @Message
    String scriptUnharmed();

    @Message
    String modelPage();

    @Message
    String modelPageSays();

    @Message
    String modelWrote();

    @Message
    String sceneChanged();

    @Message
    String of5();

    @Message
    String withheldRating();

    @Message
    String opinions(String model);

    @Message
    String largest();

    @Message
    String places(int count);

    @Message
    String tryIt();

    @Message
    String done();

    @Message
    String dismiss();

    @Message
    String works();

    @Message
    String settled(int count);

    @Message
    String reopen();

    @Message
    String toModelPage();

    @Message
    String readAgain();

    @Message
    String critiqueScene();

    @Message
    String reads(String model);

    @Message
    String howMade();

    @Message
    String model();

    @Message
    String prompt();

    @Message
    String read();

    @Message
    String readWhat(int version, int tokens);

    @Message
    String wrote();

    @Message
    String wroteWhat(int tokens, int asked);

    @Message
    String took();

    @Message
    String seconds(long seconds);

    @Message
    String options();

    @Message
    String modelWroteUnchecked();

    @Message
    String ollama();

    @Message
    String ollamaAt(String version, String host);

    @Message
    String again();

    @Message
    String aspect(Aspect aspect);

    @Message
    String beat(Beat beat);

    @Message
    String kind(NoteKind kind);

    @Message
    String state(NoteState state);

    @Message
    String scriptGone();

    @Message
    String looking();

    @Message
    String twiceUnreadable();

    @Message
    String lens(Lens lens);

    /** What is looked at, for someone to choose. */
    @Message
    String lookAt();

    @Message
    String lensHint(Lens lens);

    @Message
    String voiceOf(String character);

    /** A lens whose answers could not be used. */
    @Message
    String unread(String lens);

    @Message
    String wants();

    @Message
    String wantsTitle();

    @Message
    String wantsFrom();

    @Message
    String tactic();

    @Message
    String getsIt();

    @Message
    String character();

    @Message
    String gets(Want.Gets gets);

    @Message
    String getsWithheld();

    @Message
    String noWants();

    @Message
    String elsewhere(String scene, String character);

    /** Before the names of those whose lines were compared. */
    @Message
    String compared();

    /** @param speeches so many in other scenes were compared with */
    @Message
    String heard(String character, int speeches, int findings);

    @Message
    String fate(Place.Fate fate);

    @Message
    String summary(int notes, Assessment.Withheld withheld);
}
