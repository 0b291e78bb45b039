package org.draftroom.screenplay.html;

/** What a reading copy says of itself. Plain Java, since the command line writes copies without a server. */
interface CopyWords {

    /** The language that Draftroom speaks. */
    CopyWords CHOSEN = new EnglishCopyWords();

    /** The link over the list of scenes. */
    String skip();

    /** The heading of that list. */
    String scenes();

    /** What stands for the title of a screenplay that has none. */
    String untitled();
}
