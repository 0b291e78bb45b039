package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.List;

/** A Final Draft document as read: its script, its title page, its notes, and what else was in it. */
final class FdxDocument {

    /** The whole document, and its parts that paragraphs are in; parts that it doesn't have are null. */
    final XmlNode root;

    final List<FdxParagraph> script = new ArrayList<>();
    final List<FdxParagraph> titlePage = new ArrayList<>();
    final List<FdxNote> notes = new ArrayList<>();
    final Remarks remarks = new Remarks();
    boolean isDialogueDoubleSpaced;

    FdxDocument(XmlNode root) {
        this.root = root;
    }

    XmlNode content() {
        return root.child("Content");
    }

    /** Gives each paragraph its place among the script's characters. */
    void placeParagraphs() {
        int at = 0;
        for (FdxParagraph paragraph : script) {
            paragraph.at = at;
            int inner = at;
            for (FdxParagraph beside : paragraph.dual) {
                beside.at = inner;
                inner += beside.extent();
            }
            at += paragraph.extent();
        }
    }

    /** Gives each note to the paragraph it starts in. */
    void placeNotes() {
        for (FdxNote note : notes) {
            FdxParagraph home = script.isEmpty() ? null : script.get(0);
            for (FdxParagraph paragraph : script) {
                if (paragraph.at > note.from()) {
                    break;
                }
                home = paragraph;
            }
            if (home != null) {
                home.notes.add(note);
            }
        }
    }
}
