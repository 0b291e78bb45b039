package org.draftroom.storyboards.stills.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.storyboards.stills.Registration;

/** What is said where two stills are compared: {@code {stills:title}}. */
@MessageBundle("stills")
public interface StillsWords {

    @Message
    String action();

    @Message
    String pageTitle(String script);

    @Message
    String title();

    @Message
    String titleOf(String first, String second);

    @Message
    String lead();

    @Message
    String first();

    @Message
    String second();

    @Message
    String choose();

    @Message
    String tooFew();

    @Message
    String toBoard();

    @Message
    String sameTwice();

    /** @param version of the panel's picture */
    @Message
    String choice(String label, int version, boolean latest);

    @Message
    String others();

    @Message
    String swap();

    @Message
    String notYet();

    @Message
    String compare();

    @Message
    String compareAgain();

    @Message
    String masksChanged();

    @Message
    String failed();

    @Message
    String progress();

    @Message
    String apart(Registration.Reason reason);

    @Message
    String apartTitle();

    @Message
    String view();

    @Message
    String sideBySide();

    @Message
    String blink();

    @Message
    String wipe();

    @Message
    String mapOver();

    @Message
    String boxesOver();

    @Message
    String wiped();

    @Message
    String speed();

    /** @param changes a second, as it is written */
    @Message
    String changes(String changes);

    @Message
    String stage();

    @Message
    String keysHint();

    @Message
    String wholePicture();

    @Message
    String altFirst(String label);

    @Message
    String altLaid(String label);

    @Message
    String altMap();

    @Message
    String laidCaption(String label);

    @Message
    String differences(int count);

    @Message
    String none();

    @Message
    String order();

    @Message
    String showIn(int rank);

    @Message
    String area(String percent);

    @Message
    String strength(int strength);

    /** @param lighter in L*, below 0 for darker */
    @Message
    String lighter(int lighter, int darker);

    @Message
    String near(int rank, String label);

    @Message
    String measured();

    @Message
    String lies();

    @Message
    String across(String percent, boolean right);

    @Message
    String down(String percent, boolean lower);

    @Message
    String turned(String degrees, boolean clockwise);

    @Message
    String scaled(String percent, boolean larger);

    @Message
    String sure();

    @Message
    String surePixels(String pixels);

    @Message
    String found();

    @Message
    String foundOf(int agreeing, int probes);

    @Message
    String exposure();

    @Message
    String stops(String stops, boolean brighter);

    @Message
    String shared();

    @Message
    String sharedPercent(int percent);

    @Message
    String computed();

    @Message
    String people();

    @Message
    String peopleLead();

    @Message
    String mask(int number);

    @Message
    String removeMask(int number);

    @Message
    String noMasks();

    @Message
    String addMask();

    @Message
    String draw();

    @Message
    String rectangle(String label);

    @Message
    String left();

    @Message
    String top();

    @Message
    String width();

    @Message
    String height();

    @Message
    String refused();

    @Message
    String altOriginal(String label);

    @Message
    String remove();
}
