package org.draftroom.screenplay.checks;

/** Doors that open on somebody: "The door opens: Alec." "The door flies open. Alec stands there." */
final class DoorWords {

    private DoorWords() {}

    /** Whether a door has just opened on somebody who is named. */
    static boolean shows(Passage passage, Mention mention) {
        WordList words = passage.words();
        int sentence = Math.max(0, passage.sentences().at(mention.from()));
        if (passage.sentences().startsAt(mention.from())) {
            boolean stands =
                    words.touchesNext(mention.last()) && MoveWords.STANDS.contains(words.name(mention.last() + 1));
            return stands && sentence > 0 && isOpened(passage, sentence - 1, words.at(mention.from()));
        }
        boolean stands = mention.word() > 0 && MoveWords.STANDS.contains(words.name(mention.word() - 1));
        if (stands && isInDoor(words, words.at(passage.sentences().from(sentence)), mention.word())) {
            return true;
        }
        boolean colon = mention.word() > 0
                && passage.text()
                                .substring(words.to(mention.word() - 1), mention.from())
                                .indexOf(':')
                        >= 0;
        return colon && isOpened(passage, sentence, mention.word());
    }

    /** In the doorway, in a dressing gown, stands the colonel. */
    private static boolean isInDoor(WordList words, int start, int name) {
        return words.name(start).equals("IN") && start + 2 < name && MoveWords.DOORS.contains(words.name(start + 2));
    }

    private static boolean isOpened(Passage passage, int sentence, int to) {
        WordList words = passage.words();
        boolean door = false;
        boolean opens = false;
        for (int i = words.at(passage.sentences().from(sentence)); i < to; i++) {
            door |= MoveWords.DOORS.contains(words.name(i));
            opens |= MoveWords.OPENS.contains(words.name(i));
        }
        return door && opens;
    }
}
