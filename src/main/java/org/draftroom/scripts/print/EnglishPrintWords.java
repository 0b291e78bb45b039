package org.draftroom.scripts.print;

/** What is said of printings, in English. */
final class EnglishPrintWords implements PrintWords {

    @Override
    public String nothingChanged() {
        return "No page has a change. Print all pages, or mark other changes.";
    }

    @Override
    public String tooManyPages(long pages, long fitting) {
        return "This script has about " + pages + " pages. There is memory here to print about " + fitting
                + " of them in one file: divide the script, and print the parts.";
    }

    @Override
    public String untitled() {
        return "Untitled screenplay";
    }

    @Override
    public String note(int number, String text) {
        return "Note " + number + ": " + text;
    }

    @Override
    public String listedNote(int number, int page, String scene, String text) {
        return number + ". Page " + page + (scene.isEmpty() ? "" : ", scene " + scene) + ". " + text;
    }
}
