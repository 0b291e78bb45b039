package org.draftroom.screenplay.checks;

import org.draftroom.screenplay.Slugline;

/** By what a place is known, whatever marks and times its headings have. */
final class PlaceKey {

    private PlaceKey() {}

    /** Whether no heading names a time that we know: the language is another, and the last of three pieces is the time. */
    static boolean isTimeless(Breakdown script) {
        for (Sheet sheet : script.sheets()) {
            if (sheet.isScene() && !sheet.slug().times().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The letters of a heading's places. */
    static String of(Slugline slug, boolean timeless) {
        int count = slug.places().size();
        StringBuilder place = new StringBuilder();
        for (Slugline.Piece piece : slug.places().subList(0, timeless && count > 2 ? count - 1 : count)) {
            place.append(Letters.upper(piece.text()));
        }
        return Letters.joined(place.toString());
    }
}
