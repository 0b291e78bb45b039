package org.draftroom.scripts.bible.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.draftroom.scripts.bible.EntryKind;
import org.draftroom.scripts.bible.Profile;
import org.draftroom.support.images.PictureFault;

/** The words of a project's bible. */
@MessageBundle("bible")
public interface BibleWords {

    @Message
    String title();

    @Message
    String titleOf(String project);

    @Message
    String lead();

    @Message
    String empty();

    @Message
    String noScript();

    @Message
    String addCharacter();

    @Message
    String addPlace();

    @Message
    String search();

    @Message
    String find();

    @Message
    String showAll();

    @Message
    String nothingFound(String typed);

    @Message
    String characters();

    @Message
    String places();

    @Message
    String noCharacters();

    @Message
    String noPlaces();

    @Message
    String also(String aliases);

    @Message
    String scenes(int count);

    @Message
    String speeches(int count);

    @Message
    String spoken(int count);

    @Message
    String pages(String length);

    @Message
    String notInScripts();

    @Message
    String proposed(int count);

    @Message
    String proposedLead();

    @Message
    String nothingNew();

    @Message
    String takeAll(int count);

    @Message
    String take();

    @Message
    String takeOne(String name);

    @Message
    String dismiss();

    @Message
    String dismissOne(String name);

    @Message
    String moreProposed(int count);

    @Message
    String dismissed(int count);

    @Message
    String bringBack();

    @Message
    String bringBackOne(String name);

    @Message
    String taken(int count);

    @Message
    String headTitle();

    @Message
    String headLead(String version);

    @Message
    String kind(EntryKind kind);

    @Message
    String newEntry(EntryKind kind);

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String aliases();

    @Message
    String aliasesHint();

    @Message
    String age();

    @Message
    String description();

    @Message
    String wants();

    @Message
    String wantsHint();

    @Message
    String portrait();

    @Message
    String drawing();

    @Message
    String pictureHint();

    @Message
    String pictureOf(String name);

    @Message
    String removePicture();

    @Message
    String add();

    @Message
    String scriptSays();

    @Message
    String computed();

    @Message
    String first();

    @Message
    String firstIn(String scene, int page);

    @Message
    String firstOn(int page);

    @Message
    String inScenes();

    @Message
    String speechCount();

    @Message
    String wordCount();

    @Message
    String length();

    @Message
    String introducedBy();

    @Message
    String useAge(String age);

    @Message
    String useLine();

    @Message
    String written(String person);

    @Message
    String merge();

    @Message
    String mergeLead(String name);

    @Message
    String mergeInto();

    @Message
    String mergeNow();

    @Message
    String mergeTooLong();

    @Message
    String deleteEntry();

    @Message
    String deletionOf(String name);

    @Message
    String deletionLead(String name);

    @Message
    String deleteIt(String name);

    @Message
    String moved(String person);

    @Message
    String somebody();

    @Message
    String theirs(String person);

    @Message
    String gone();

    @Message
    String full();

    @Message
    String nameTaken(String name);

    @Message
    String openOther(String name);

    @Message
    String fault(Profile.Fault fault);

    @Message
    String picture(PictureFault fault);
}
