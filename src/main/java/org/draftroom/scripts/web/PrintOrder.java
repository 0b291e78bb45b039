package org.draftroom.scripts.web;

import java.util.List;
import java.util.Locale;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.sides.Sides;
import org.draftroom.scripts.print.Printing;
import org.draftroom.scripts.print.Printout;
import org.draftroom.scripts.print.Revisions;
import org.draftroom.scripts.print.SceneNumbers;

/**
 * A printing as the export page asks for it.
 *
 * @param printout what it comes to, before it is any reader's
 * @param readers whose copies are wanted; none where it is nobody's in particular
 */
record PrintOrder(Printout printout, List<String> readers) {

    private static final int HEADER_LIMIT = 200;
    private static final int READER_LIMIT = 60;
    private static final int MOST_READERS = 50;

    /** What is wrong with an order; the message is for the person who made it. */
    static final class Refused extends Exception {
        Refused(String message) {
            super(message);
        }
    }

    /** @param revisions what is marked */
    static PrintOrder of(PrintForm form, Screenplay script, Revisions revisions, ExportWords words) throws Refused {
        if (form.header.length() > HEADER_LIMIT) {
            throw new Refused(words.longHeader(form.header.length(), HEADER_LIMIT));
        }
        Printing printing = Printing.USUAL
                .on(paper(form, words))
                .withSceneNumbers(numbers(form, words), !form.all.isEmpty())
                .withHeader(form.header)
                .withNotes(!form.notes.isEmpty())
                .revised(revisions)
                .of(new Sides(String.join(", ", form.scenes), form.part));
        try {
            return new PrintOrder(Printout.of(script, printing), readers(form.readers, words));
        } catch (Printout.Refused none) {
            throw new Refused(none.getMessage());
        }
    }

    /** Whose copies: each a name, or one empty name. */
    List<String> copies() {
        return readers.isEmpty() ? List.of("") : readers;
    }

    private static PageSize paper(PrintForm form, ExportWords words) throws Refused {
        return switch (form.paper.toLowerCase(Locale.ROOT)) {
            case "letter" -> PageSize.LETTER;
            case "a4" -> PageSize.A4;
            default -> throw new Refused(words.noPaper(form.paper));
        };
    }

    private static SceneNumbers numbers(PrintForm form, ExportWords words) throws Refused {
        return SceneNumbers.of(form.numbers).orElseThrow(() -> new Refused(words.noSide(form.numbers)));
    }

    private static List<String> readers(String typed, ExportWords words) throws Refused {
        List<String> readers = typed.lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (readers.size() > MOST_READERS) {
            throw new Refused(words.manyReaders(readers.size(), MOST_READERS));
        }
        for (String name : readers) {
            if (name.length() > READER_LIMIT) {
                throw new Refused(words.longReader(name.substring(0, READER_LIMIT)));
            }
        }
        return readers;
    }
}
