package org.draftroom.critique;

import org.draftroom.critique.Assessment.Withheld;

/** Says how many notes there are and how much was kept back, and why. */
final class Summary {

    private Summary() {}

    static String of(int notes, Withheld withheld) {
        return notes(notes) + withheldNotes(withheld) + others(withheld) + malformed(withheld);
    }

    private static String notes(int count) {
        return switch (count) {
            case 0 -> "No note that rests on a line.";
            case 1 -> "1 note, quoted from the page.";
            default -> count + " notes, each quoted from the page.";
        };
    }

    private static String withheldNotes(Withheld withheld) {
        return switch (withheld.notes()) {
            case 0 -> "";
            case 1 -> " 1 note withheld: it quoted a line that isn't in your scene.";
            default -> " " + withheld.notes() + " notes withheld: they quoted lines that aren't in your scene.";
        };
    }

    private static String others(Withheld withheld) {
        return switch (withheld.others()) {
            case 0 -> "";
            case 1 ->
                withheld.notes() > 0
                        ? " 1 other remark withheld for the same reason."
                        : " 1 remark withheld: it quoted a line that isn't in your scene.";
            default ->
                withheld.notes() > 0
                        ? " " + withheld.others() + " other remarks withheld for the same reason."
                        : " " + withheld.others() + " remarks withheld: they quoted lines that aren't in your scene.";
        };
    }

    private static String malformed(Withheld withheld) {
        return switch (withheld.malformed()) {
            case 0 -> "";
            case 1 -> " 1 incomplete remark left out.";
            default -> " " + withheld.malformed() + " incomplete remarks left out.";
        };
    }
}
