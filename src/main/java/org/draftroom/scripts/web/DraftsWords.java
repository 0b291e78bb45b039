package org.draftroom.scripts.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.List;
import org.draftroom.screenplay.revisions.ComparedScene;

/** The words of the pages about a script's drafts and versions: kept, named, compared, restored. They stand in {@code messages/drafts.properties}. */
@MessageBundle("drafts")
public interface DraftsWords {

    @Message
    String draftsTitle(String title);

    @Message
    String restored();

    @Message
    String drafts();

    @Message
    String lead();

    @Message
    String present();

    @Message
    String presentNamed();

    @Message
    String presentUnnamed(int version);

    @Message
    String renameIt();

    @Message
    String draftName();

    @Message
    String exampleName();

    @Message
    String nameDraft();

    @Message
    String revisions();

    @Message
    String revision();

    @Message
    String revisionLead();

    @Message
    String goesOn();

    @Message
    String allRevisions();

    @Message
    String changeRevision();

    @Message
    String beginRevision();

    @Message
    String named();

    @Message
    String version(int version);

    @Message
    String history();

    @Message
    String backToLatest();

    @Message
    String draft();

    @Message
    String began();

    @Message
    String sessionWork(String came, String went, String pages);

    @Message
    String readVersion(int version);

    @Message
    String compareDraftWithNow(String draft);

    @Message
    String earlier();

    @Message
    String versionPageTitle(String title, String version);

    @Message
    String isNow();

    @Message
    String asItWas();

    @Message
    String reached(VersionLabel label);

    @Message
    String exportFountain();

    @Message
    String compareWithNow();

    @Message
    String restore();

    @Message
    String name();

    @Message
    String nameKept();

    @Message
    String nameMakesDraft();

    @Message
    String unname();

    @Message
    String textOf(String version);

    @Message
    String tooDifferent();

    @Message
    String comparedTitle(String title);

    @Message
    String compare();

    @Message
    String same();

    @Message
    String comparedLead(VersionLabel from, VersionLabel to, String changes);

    @Message
    String from();

    @Message
    String to();

    @Message
    String choice(VersionLabel label);

    @Message
    String how();

    @Message
    String inOneText();

    @Message
    String sideBySide();

    /** Leads to what the model tells of the changes. */
    @Message
    String inAParagraph();

    @Message
    String scenes();

    @Message
    String underlined();

    @Message
    String cameAnd();

    @Message
    String struckThrough();

    @Message
    String went();

    @Message
    String restoreScene();

    @Message
    String restorationTitle(String version, String title);

    @Message
    String restoreAll(String version);

    @Message
    String restores(String changes);

    @Message
    String restoresHint(int version);

    @Message
    String nothingToRestore();

    @Message
    String restoreVersion(String version);

    @Message
    String restoreTheScene();

    @Message
    String keepScript();

    @Message
    String comesAnd();

    @Message
    String goes();

    @Message
    String restoreSceneOf(String version);

    @Message
    String restorationMoved();

    @Message
    String versionName(VersionLabel label);

    @Message
    String versionTitle(VersionLabel label);

    @Message
    String people(List<String> names);

    @Message
    String changes(List<ComparedScenes.Tally> tallies);

    @Message
    String state(ComparedScene.State state);

    @Message
    String sceneTitle(String title);
}
