package org.draftroom.scripts;

/** Why changes can't become part of a script. */
interface LogWords {

    /** The language that Draftroom speaks. */
    LogWords CHOSEN = new EnglishLogWords();

    String howMany(int most, int changes);

    String notInOrder();

    String otherLength();

    String otherLength(int wanted, int saved);

    String otherVersion(int base, int saved);

    String tooLong(int most, int length);

    String halfCharacter();

    String noWindow();
}
