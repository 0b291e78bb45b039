package org.draftroom.scripts;

/** What is said of files that are read as scripts. Plain Java, since the command line reads files without a server. */
interface FileWords {

    /** The language that Draftroom speaks. */
    FileWords CHOSEN = new EnglishFileWords();

    /** What to do with files of kinds that people have scripts in and that can't be read here. */
    String richText();

    String oldOffice();

    String packed();

    String compressed();

    String postScript();

    String picture();

    String webPage();

    String noText();

    String tooLarge();

    /** @param excess why the text is too long for a script, in a sentence */
    String inParts(String excess);

    String tooManyCharacters(int count, int most);

    String tooManyLines(long count, int most);

    /** What to know about a file that was read. */
    String guessedLetters();

    String unreadLetters();

    String openNote(long line);

    String openComment(long line);

    String noHeading();

    /** Why nothing was imported. */
    String projectGone();

    String empty();

    /** The title of a script that nothing names. */
    String untitled();
}
