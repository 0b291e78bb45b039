package org.draftroom.storyboards.findings.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.screenplay.DayTime;
import org.draftroom.screenplay.Setting;
import org.draftroom.storyboards.findings.FindingKind;

/** What is said of findings: {@code {findings:title}}. */
@MessageBundle("findings")
public interface FindingsWords {

    @Message
    String pageTitle(String board, String script);

    @Message
    String title();

    @Message
    String section();

    @Message
    String lead(int findings);

    @Message
    String computed();

    @Message
    String known(int known, int all);

    @Message
    String toReading();

    @Message
    String none();

    @Message
    String nobodyKnows();

    @Message
    String noScenes();

    @Message
    String scene(String name, String heading);

    @Message
    String marks(int findings);

    @Message
    String kind(FindingKind kind);

    @Message
    String rule(FindingKind kind);

    @Message
    String rules();

    @Message
    String between(String before, String panel);

    /** @param shown as terms call it, in small letters */
    @Message
    String settingDiffers(String shown, String said);

    @Message
    String timeDiffers(String shown, String said);

    @Message
    String setting(Setting setting);

    @Message
    String time(DayTime time);

    /** Somebody, or something. */
    @Message
    String missing(String who);

    @Message
    String extra(String who);

    @Message
    String said(String text);

    /** @param shown who is on the left @param before who was; empty when somebody only looks the other way */
    @Message
    String lineCrossed(String who, String shown, String before);

    @Message
    String eyelines(String who);

    @Message
    String jumpCut(String who);

    @Message
    String turned(String who, String shown, String before);

    @Message
    String wardrobe(String who, String shown, String before);

    @Message
    String comesAndGoes(String who);

    @Message
    String timeChanged(String shown, String before);

    @Message
    String gone();

    @Message
    String coverage();

    @Message
    String coverageLead(int uncovered, int unbound);

    @Message
    String line();

    @Message
    String shownBy();

    @Message
    String noPanel();

    @Message
    String heardOnly();

    @Message
    String unbound(String panels);

    @Message
    String strip();
}
