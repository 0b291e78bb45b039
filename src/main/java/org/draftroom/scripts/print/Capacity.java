package org.draftroom.scripts.print;

import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;

/**
 * What a printing takes of the memory, told from the script before it is laid out. A script is printed from memory;
 * one of a feature's length takes a few megabytes, whatever is longer than a dozen of them may take all there is.
 */
final class Capacity {

    /** Of all memory: the rest is for everything else that goes on. */
    private static final double SHARE = 0.5;

    // In bytes, as scripts of nothing but pages, headings, speeches or lines were measured, and rounded up.
    private static final int PAGE = 10_000;
    private static final int LINE = 300;
    private static final int PARAGRAPH = 1_000;
    private static final int SPEECH = 1_000;
    private static final int SCENE = 2_500;
    private static final int NOTE = 4_000;

    private static final int LINE_LENGTH = 60;
    private static final int SPEECH_LENGTH = 35;

    private final int linesOnPage;
    private final boolean notes;
    private long bytes;
    private long pages = 1;
    private int row;

    private Capacity(Printing printing) {
        this.linesOnPage = printing.paper().lines();
        this.notes = printing.notes();
    }

    /** How many bytes printing may take. */
    static long room() {
        return (long) (Runtime.getRuntime().maxMemory() * SHARE);
    }

    /** How many bytes a printing of a script takes. */
    static long of(Screenplay screenplay, Printing printing) {
        Capacity all = new Capacity(printing);
        screenplay.elements().forEach(all::add);
        return all.bytes();
    }

    /** Refuses a script that takes more than there is room, with the number of pages that would fit. */
    static void check(Screenplay screenplay, Printing printing, long room) throws Printout.Refused {
        Capacity all = new Capacity(printing);
        long fitting = 0;
        for (Element element : screenplay.elements()) {
            all.add(element);
            fitting = all.bytes() <= room ? all.pages : fitting;
        }
        if (all.bytes() > room) {
            throw new Printout.Refused(PrintWords.CHOSEN.tooManyPages(all.pages, fitting));
        }
    }

    private long bytes() {
        return bytes + pages * PAGE;
    }

    private void add(Element element) {
        bytes += notes ? (long) NOTE * element.notes().size() : 0;
        if (element.is(ElementType.PAGE_BREAK)) {
            pages += row > 0 ? 1 : 0;
            row = 0;
        } else if (element.type().isPrinted()) {
            bytes += PARAGRAPH;
            bytes += element.is(ElementType.SCENE_HEADING) ? SCENE : element.is(ElementType.CHARACTER) ? SPEECH : 0;
            set(lines(element), element);
        }
    }

    private void set(int lines, Element element) {
        boolean within = element.is(ElementType.DIALOGUE) || element.is(ElementType.PARENTHETICAL);
        int rows = row + lines + (within || row == 0 ? 0 : element.is(ElementType.SCENE_HEADING) ? 2 : 1);
        bytes += (long) lines * LINE;
        pages += rows / linesOnPage;
        row = rows % linesOnPage;
    }

    private static int lines(Element element) {
        int length = element.is(ElementType.DIALOGUE) ? SPEECH_LENGTH : LINE_LENGTH;
        int lines = 0;
        String text = element.text();
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            lines += Math.max(1, (end - from + length - 1) / length);
            from = end + 1;
        }
        return lines;
    }
}
