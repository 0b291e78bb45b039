package org.draftroom.scripts.print;

/** What is said of printings, and what Draftroom itself prints. Plain Java, since the command line prints without a server. */
interface PrintWords {

    /** The language that Draftroom speaks. */
    PrintWords CHOSEN = new EnglishPrintWords();

    /** Changed pages alone were asked for, and there are none. */
    String nothingChanged();

    /** @param fitting of how many pages there is memory to print */
    String tooManyPages(long pages, long fitting);

    /** What stands for the title of a script that has none. */
    String untitled();

    /** What a number beside the text links to. */
    String note(int number, String text);

    /**
     * A note in the list of them: {@code 4. Page 12, scene 7A. Why here?}
     *
     * @param scene the number of its scene, or empty
     */
    String listedNote(int number, int page, String scene, String text);
}
