package org.draftroom.scripts;

/** {@link FileWords} in English. */
final class EnglishFileWords implements FileWords {

    @Override
    public String richText() {
        return "This is a rich text file. Open it in its word processor, save it as plain text (.txt), and import that.";
    }

    @Override
    public String oldOffice() {
        return "This is an old Word document. Open it in a word processor, save it as plain text (.txt), and import that.";
    }

    @Override
    public String packed() {
        return "This is a packed document, such as Word, OpenDocument, Highland or Fade In write. In the program that made"
                + " it, export Fountain, Final Draft (.fdx) or PDF, and import that.";
    }

    @Override
    public String compressed() {
        return "This file is compressed. Unpack it and import what is inside.";
    }

    @Override
    public String postScript() {
        return "This is a PostScript file, meant for a printer. Make a PDF of it and import that, or import the file it was"
                + " printed from, saved as Final Draft (.fdx) or Fountain.";
    }

    @Override
    public String picture() {
        return "This is a picture. A script has to be text: Fountain, Final Draft (.fdx), PDF or plain text (.txt).";
    }

    @Override
    public String webPage() {
        return "This is a web page. Copy the script from it and paste it here, or save it as plain text.";
    }

    @Override
    public String noText() {
        return "This is not a text file. Import Fountain, Final Draft (.fdx), PDF or plain text (.txt).";
    }

    @Override
    public String tooLarge() {
        return "The file is larger than 16 MB. A script's text is a hundred times smaller: is it another file?";
    }

    @Override
    public String inParts(String excess) {
        return excess + " Import it in parts.";
    }

    @Override
    public String tooManyCharacters(int count, int most) {
        return "The text has " + count + " characters; a script can have " + most + ".";
    }

    @Override
    public String tooManyLines(long count, int most) {
        return "The text has " + count + " lines; a script can have " + most + ".";
    }

    @Override
    public String guessedLetters() {
        return "The file doesn't say how its letters are encoded; they were read as Western European. If accents look"
                + " wrong, save it as UTF-8 and import it again.";
    }

    @Override
    public String unreadLetters() {
        return "Some characters could not be read; each shows as \uFFFD.";
    }

    @Override
    public String openNote(long line) {
        return "A note begins with [[ in line " + line + " and never ends, so it is read as part of the script.";
    }

    @Override
    public String openComment(long line) {
        return "A comment begins with /* in line " + line + " and never ends, so it is read as part of the script.";
    }

    @Override
    public String noHeading() {
        return "No scene heading was found. A heading starts with INT. or EXT., or with a dot.";
    }

    @Override
    public String projectGone() {
        return "The project is not there any more. Choose another one.";
    }

    @Override
    public String empty() {
        return "There is nothing in it: the text is empty.";
    }

    @Override
    public String untitled() {
        return "Untitled script";
    }
}
