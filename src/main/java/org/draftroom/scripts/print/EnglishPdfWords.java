package org.draftroom.scripts.print;

/** {@link PdfWords} in English. */
final class EnglishPdfWords implements PdfWords {

    @Override
    public String locked() {
        return "This PDF is locked with a password. Open it, print it to a new PDF without one, and import" + " that.";
    }

    @Override
    public String guarded() {
        return "Whoever made this PDF locked its text against being copied. Ask them for one without the"
                + " lock, or for the script as Final Draft (.fdx) or Fountain.";
    }

    @Override
    public String damaged() {
        return "This PDF is damaged and can't be read. If a PDF viewer still opens it, print it from there"
                + " to a new PDF, and import that.";
    }

    @Override
    public String pictures() {
        return "This PDF has pictures of pages, no text: it was scanned. Let a program that recognises text"
                + " (OCR) read it first, or paste the script as text.";
    }

    @Override
    public String noLetters() {
        return "The text of this PDF can't be read: its fonts don't say which letters their shapes are."
                + " Make the PDF again in another way, or import the script as Final Draft (.fdx) or Fountain.";
    }

    @Override
    public String tookTooLong() {
        return "Reading this PDF took too long, so it was given up. Open it in a PDF viewer, print it to a"
                + " new PDF, and import that.";
    }

    @Override
    public String tooLarge() {
        return "This PDF unpacks to more than a script can be, so it was given up. Open it in a PDF viewer,"
                + " print it to a new PDF, and import that.";
    }

    @Override
    public String tooDeep() {
        return "This PDF is nested deeper than pages are, so it was given up. Open it in a PDF viewer,"
                + " print it to a new PDF, and import that.";
    }

    @Override
    public String tooManyPages(int most) {
        return "This PDF has more than " + most + " pages. Divide it, and import the parts.";
    }

    @Override
    public String tooManyCharacters(int most) {
        return "This PDF has more than " + most + " characters; a script can't have so many.";
    }

    @Override
    public String textAsPicture() {
        return "This PDF is damaged: it says that a text is a picture.";
    }

    @Override
    public String oddFont() {
        return "This PDF is damaged: one of its fonts has more characters than there are.";
    }

    @Override
    public String othersFirst() {
        return "Other PDFs are being read just now. Try again in a minute.";
    }

    @Override
    public String stopped() {
        return "Reading this PDF was stopped.";
    }
}
