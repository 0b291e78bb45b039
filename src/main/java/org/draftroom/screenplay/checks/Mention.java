package org.draftroom.screenplay.checks;

/**
 * A place where action names a part.
 *
 * @param part who
 * @param scene index of the sheet
 * @param passage where
 * @param word index of the name's first word in the passage
 * @param last index of its last word
 * @param capitals whether the name is in capitals while not everything is
 */
record Mention(Part part, int scene, Passage passage, int word, int last, boolean capitals) {

    int from() {
        return passage.words().from(word);
    }

    /** After the name, the ending of a possessive not counted. */
    int to() {
        return passage.words().nameTo(last);
    }

    boolean isPossessive() {
        return passage.words().isPossessive(last);
    }
}
