package org.draftroom.scripts.print;

import org.draftroom.screenplay.notes.ScriptNote;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;

/**
 * A note and where its number is printed.
 *
 * @param number from 1, in the order of the script
 * @param note the note
 * @param page the page that it is on
 * @param line the line that it is on, or the one before it where it stands alone
 * @param left where the number stands in that line, in thousandths of an inch from the left
 * @param scene the number of its scene, or empty
 */
record PlacedNote(int number, ScriptNote note, Page page, Line line, int left, String scene) {

    /** As it is listed: {@code 4. Page 12, scene 7A. Why here?} */
    String listed() {
        return PrintWords.CHOSEN.listedNote(number, page.number(), scene, note.text());
    }
}
