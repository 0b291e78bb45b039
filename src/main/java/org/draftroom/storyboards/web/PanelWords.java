package org.draftroom.storyboards.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.storyboards.web.ShotForm.Fault;

/** The words of a panel. */
@MessageBundle("panel")
public interface PanelWords {

    @Message
    String pageTitle(String label, String script);

    @Message
    String ofSize(int width, int height);

    @Message
    String picture(String label);

    @Message
    String earlier();

    @Message
    String later();

    @Message
    String lines();

    @Message
    String noLines();

    @Message
    String chooseLines();

    @Message
    String release();

    @Message
    String releaseOne(String text);

    @Message
    String goneLine();

    @Message
    String editedLine();

    @Message
    String shot();

    @Message
    String number();

    @Message
    String action();

    @Message
    String dialogue();

    @Message
    String sound();

    @Message
    String lens();

    @Message
    String move();

    @Message
    String seconds();

    @Message
    String reckoned();

    @Message
    String wrong(Fault fault);

    @Message
    String save();

    @Message
    String saved();

    @Message
    String written(String person);

    @Message
    String behind(String person);

    @Message
    String somebody();

    @Message
    String theirs(String person);

    @Message
    String nothingPlanned();

    @Message
    String versions();

    @Message
    String version(int number);

    @Message
    String versionBy(int number, String person);

    @Message
    String compare();

    @Message
    String oneVersion();

    @Message
    String newVersion();

    @Message
    String mostVersions(int most);

    @Message
    String before();

    @Message
    String after();

    @Message
    String show();

    @Message
    String how();

    @Message
    String beside();

    @Message
    String wipe();

    @Message
    String onion();

    @Message
    String wipeAt();

    @Message
    String onionAt();

    @Message
    String place();

    @Message
    String standBefore();

    @Message
    String atTheEnd();

    @Message
    String put();

    @Message
    String duplicate();

    @Message
    String remove();

    @Message
    String isRemoved();

    @Message
    String linesTitle(String label);

    @Message
    String linesLead();

    @Message
    String inScene();

    @Message
    String showScene();

    @Message
    String bind();

    @Message
    String noScenes();
}
