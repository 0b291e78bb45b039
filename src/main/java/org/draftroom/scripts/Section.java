package org.draftroom.scripts;

/**
 * One stretch of a change set over the old text: kept as it is, or replaced by the inserted text. A pure
 * insertion replaces nothing, a deletion inserts nothing.
 */
record Section(int length, boolean kept, String inserted) {

    static Section kept(int length) {
        return new Section(length, true, "");
    }

    static Section replaced(int length, String inserted) {
        return new Section(length, false, inserted);
    }

    boolean isNothing() {
        return length == 0 && inserted.isEmpty();
    }

    /** The stretch's length in the new text. */
    int newLength() {
        return kept ? length : inserted.length();
    }
}
