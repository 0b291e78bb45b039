package org.draftroom.scripts.print;

/** Why a PDF can't be read as a script, and what to do. Plain Java, since the command line reads files without a server. */
interface PdfWords {

    /** The language that Draftroom speaks. */
    PdfWords CHOSEN = new EnglishPdfWords();

    String locked();

    String guarded();

    String damaged();

    String pictures();

    String noLetters();

    String tookTooLong();

    String tooLarge();

    String tooDeep();

    String tooManyPages(int most);

    String tooManyCharacters(int most);

    String textAsPicture();

    String oddFont();

    String othersFirst();

    String stopped();
}
