package org.draftroom.scripts.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the import page. */
@MessageBundle("imports")
public interface ImportWords {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String into();

    @Message
    String newProject();

    @Message
    String dropFile();

    @Message
    String chooseFile();

    @Message
    String fileHint();

    @Message
    String paste();

    @Message
    String pasteExample();

    @Message
    String submit();

    @Message
    String imported(String title);

    @Message
    String readFrom(String what);

    @Message
    String pastedText();

    @Message
    String scenes(int count);

    @Message
    String parts(int count);

    @Message
    String pages(int count);

    @Message
    String remarks();

    @Message
    String allUnderstood();

    @Message
    String open();

    @Message
    String another();

    @Message
    String nothingToRead();

    @Message
    String bothGiven();

    @Message
    String inFile(String file, String fault);
}
