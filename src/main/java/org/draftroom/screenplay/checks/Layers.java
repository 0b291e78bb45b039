package org.draftroom.screenplay.checks;

import java.util.List;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Follow;

/**
 * Which scenes play at about one time. A flashback, a year in a heading or on a title, YEARS LATER begin another
 * layer. What is said of a person in one layer contradicts nothing in another.
 */
final class Layers {

    /** Scenes that are remembered, dreamt or told. */
    private static final String[] PAST = {
        "FLASHBACK",
        "FLASH BACK",
        "FLASHFORWARD",
        "FLASH FORWARD",
        "FLASH-BACK",
        "DREAM",
        "NIGHTMARE",
        "MEMORY",
        "MEMORIES",
        "FANTASY",
        "VISION",
        "IMAGIN",
        "HALLUCINATION",
        "EARLIER",
        "YEARS AGO",
        "YEARS BEFORE",
        "THE PAST",
        "IN THE PAST",
        "ВОСПОМИНАНИЕ",
        "СОН",
        "RÜCKBLENDE",
        "RETOUR EN ARRIÈRE",
    };

    private static final String[] SHIFT = {
        "PRESENT",
        "YEARS LATER",
        "YEAR LATER",
        "MONTHS LATER",
        "DECADES LATER",
        "GENERATION LATER",
        "STORY",
        "REALITY",
        "FUTURE",
        "ЛЕТ СПУСТЯ",
        "JAHRE SPÄTER",
        "ANS PLUS TARD",
    };

    private static final String[] BACK = {
        "BACK TO",
        "END FLASHBACK",
        "END OF FLASHBACK",
        "END DREAM",
        "END OF DREAM",
        "PRESENT",
        "RETURN TO",
        "RETURNING TO",
    };

    /** A title among the first few elements of a scene holds for all of it. */
    private static final int TOP = 3;

    private int base;
    private int year;
    private int latest;
    private boolean past;

    private Layers() {}

    static void place(List<Sheet> sheets, Passage[] passages) {
        Layers layers = new Layers();
        Sheet before = null;
        for (Sheet sheet : sheets) {
            layers.open(sheet, before);
            for (int i = sheet.first() + 1; i < sheet.end(); i++) {
                boolean title = passages[i].isTitle();
                if (title && Years.first(passages[i].text()) > 0) {
                    sheet.date(Years.first(passages[i].text()));
                }
                if (!title || !sheet.isPast()) {
                    layers.read(passages[i]);
                }
                if (title && !sheet.isPast() && i <= sheet.first() + TOP) {
                    sheet.place(layers.base, layers.past);
                }
            }
            before = sheet;
        }
    }

    private void open(Sheet sheet, Sheet before) {
        String heading =
                sheet.heading() == null ? "" : Letters.upper(sheet.heading().text());
        sheet.date(has(heading, PAST) || past ? 0 : year);
        int named = Years.first(heading);
        if (named > 0) {
            sheet.date(named);
            year = 0;
        }
        boolean goesOn = before != null && before.isPast() && sheet.slug().follow() != Follow.NONE;
        if (has(heading, PAST)) {
            latest += goesOn ? 0 : 1;
            sheet.place(goesOn ? before.layer() : latest, true);
        } else if (has(heading, SHIFT) || Years.isIn(heading)) {
            base = ++latest;
            past &= !has(heading, BACK);
            sheet.place(base, past);
        } else if (before != null && before.isPast() && sheet.slug().follow() == Follow.CONTINUOUS) {
            sheet.place(before.layer(), true);
        } else {
            sheet.place(base, past);
        }
    }

    /** Transitions, and action that shouts, may begin another layer for what follows. */
    private void read(Passage passage) {
        if (!passage.is(ElementType.TRANSITION)
                && !passage.is(ElementType.ACTION)
                && !passage.is(ElementType.CENTERED)) {
            return;
        }
        String text = passage.text();
        boolean title = passage.isTitle();
        if (!title && !Letters.isCapitals(text) && !passage.is(ElementType.TRANSITION)) {
            return;
        }
        String upper = Letters.upper(text);
        if (has(upper, BACK)) {
            past = false;
            shift(0);
        } else if (has(upper, PAST)) {
            past = true;
            shift(0);
        } else if (has(upper, SHIFT) || title && Years.isIn(upper)) {
            shift(title ? Years.first(upper) : 0);
        }
    }

    private void shift(int toYear) {
        base = ++latest;
        year = toYear;
    }

    private static boolean has(String text, String[] marks) {
        for (String mark : marks) {
            if (text.contains(mark)) {
                return true;
            }
        }
        return false;
    }
}
