package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A Final Draft document as read: its script, its title page, its notes, and what else was in it. */
final class FdxDocument {

    /**
     * @param from where the note starts, in characters of the script, one counted between paragraphs; -1 unknown
     * @param text what it says
     */
    record Note(int from, String text) {}

    final List<FdxParagraph> script = new ArrayList<>();
    final List<FdxParagraph> titlePage = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    boolean isDialogueDoubleSpaced;
    private final Map<String, Integer> other = new TreeMap<>();

    /** Counts something that can't be shown. */
    void remark(String what) {
        other.merge(what, 1, Integer::sum);
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        other.forEach((what, count) -> remarks.add(count == 1 ? what + "." : what + " (" + count + " times)."));
        return remarks;
    }

    /** Gives each note to the paragraph it starts in. */
    void placeNotes() {
        for (Note note : notes) {
            int at = 0;
            FdxParagraph home = script.isEmpty() ? null : script.get(0);
            for (FdxParagraph paragraph : script) {
                home = at <= note.from() ? paragraph : home;
                at += paragraph.text().length() + 1;
            }
            if (home != null) {
                home.notes.add(note.text());
            }
        }
    }
}
