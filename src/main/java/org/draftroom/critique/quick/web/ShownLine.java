package org.draftroom.critique.quick.web;

import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.Place;

/**
 * A quoted line, and where it is now.
 *
 * @param page it was on when it was read
 * @param href to the line as it is now; to the script when the line is gone
 * @param places how often its scene says it
 */
public record ShownLine(
        String text, String scene, int page, String href, Place.Fate fate, boolean corrected, int places) {

    static ShownLine of(Cited cited, int page, Place place, String script) {
        String at = place.isGone()
                ? ""
                : "?at=" + place.range().from() + "&to=" + place.range().to();
        return new ShownLine(
                cited.text(), cited.scene(), page, script + at, place.fate(), cited.corrected(), cited.places());
    }

    public boolean isGone() {
        return fate == Place.Fate.GONE;
    }

    public boolean isEdited() {
        return fate == Place.Fate.EDITED;
    }

    public boolean isMoved() {
        return fate == Place.Fate.MOVED;
    }
}
