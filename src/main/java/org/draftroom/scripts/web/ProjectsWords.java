package org.draftroom.scripts.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that list, name and delete projects and scripts. */
@MessageBundle("projects")
public interface ProjectsWords {

    @Message
    String importScript();

    @Message
    String newProject();

    @Message
    String openScript();

    @Message
    String openTheScript(String title);

    @Message
    String startScript();

    @Message
    String startScriptIn(String title);

    @Message
    String dropHint();

    @Message
    String noProject();

    @Message
    String makeProject();

    @Message
    String newScript();

    @Message
    String export();

    @Message
    String exportScript(String title);

    @Message
    String renameScript(String title);

    @Message
    String deleteScript(String title);

    @Message
    String noScript();

    @Message
    String noScriptAdvice();

    @Message
    String people();

    @Message
    String words();

    @Message
    String renameProject();

    @Message
    String deleteProject();

    @Message
    String startWriting();

    @Message
    String deletionTitle(String title);

    @Message
    String deletionOf(String title);

    @Message
    String deleteIt(String title);

    @Message
    String projectHolds(String count);

    @Message
    String renaming(String title);

    @Message
    String scriptDeletionOf(String title);

    @Message
    String scriptHolds();

    @Message
    String keepCopy();

    @Message
    String downloadIt();

    @Message
    String keepCopyFirst();

    @Message
    String project();

    @Message
    String renameTheScript();

    @Message
    String titlePageHint();

    @Message
    String sceneLengths();

    @Message
    String interior();

    @Message
    String exterior();

    @Message
    String scriptToImport();

    @Message
    String letGo();

    /** The draft that a new script begins with, on its title page. */
    @Message
    String firstDraft();
}
