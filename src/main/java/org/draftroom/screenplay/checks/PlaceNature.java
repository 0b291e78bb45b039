package org.draftroom.screenplay.checks;

import org.draftroom.screenplay.Setting;
import org.draftroom.screenplay.Slugline;

/** What the words of a place say of inside and outside. */
final class PlaceNature {

    private PlaceNature() {}

    /** Where a place is by its own words; {@link Setting#NONE} where it can be either. */
    static Setting of(Slugline slug) {
        Setting nature = Setting.NONE;
        for (Slugline.Piece piece : slug.places()) {
            WordList words = new WordList(piece.text());
            String last = words.count() == 0 ? "" : words.name(words.count() - 1);
            if (PlaceWords.isInside(last) && !isEither(words)) {
                nature = Setting.INTERIOR;
            } else if (PlaceWords.isOutside(last) && nature == Setting.NONE) {
                nature = Setting.EXTERIOR;
            }
        }
        return nature;
    }

    private static boolean isEither(WordList words) {
        for (int i = 0; i < words.count(); i++) {
            if (PlaceWords.isEither(words.name(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place is a part of another that one doesn't stand before: a counter in a diner, not a door. */
    static boolean isPart(Slugline slug) {
        int last = slug.places().size() - 1;
        if (last < 1) {
            return false;
        }
        WordList words = new WordList(slug.places().get(last).text());
        WordList whole = new WordList(slug.places().get(0).text());
        boolean building = whole.count() > 0 && PlaceWords.isBuilding(Letters.upper(whole.word(whole.count() - 1)));
        for (int i = 0; i < words.count(); i++) {
            String word = words.name(i);
            if (building ? PlaceWords.isFacade(word) : PlaceWords.isEither(word)) {
                return false;
            }
        }
        return true;
    }
}
