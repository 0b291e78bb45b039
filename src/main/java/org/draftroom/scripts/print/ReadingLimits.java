package org.draftroom.scripts.print;

import java.io.IOException;

/** What reading one PDF may take: characters, unpacked bytes and time. Asked at every step. */
final class ReadingLimits {

    static final int PAGES = 1000;
    private static final int GLYPHS = 2_000_000;
    private static final int DEEPEST = 1000;
    private static final long ONE_STREAM = 64L << 20;
    private static final long ALL_STREAMS = 1L << 30;

    private static final long ALL_SYNTAX = 100L << 20;
    private static final int ONE_LIST_OF_OBJECTS = 4 << 20;

    private final long end;
    private int glyphs;
    private long unpacked;
    private long syntax;

    /** @param seconds how long reading may take from now on */
    ReadingLimits(int seconds) {
        this.end = System.nanoTime() + seconds * 1_000_000_000L;
    }

    /** More than what is allowed; the message says so to the writer. */
    static final class Exceeded extends IOException {
        Exceeded(String message) {
            super(message);
        }
    }

    void check() throws Exceeded {
        if (Thread.currentThread().isInterrupted() || System.nanoTime() - end > 0) {
            throw new Exceeded(PdfWords.CHOSEN.tookTooLong());
        }
    }

    /** Checks how many states of a page's drawing are kept at once. */
    void checkDepth(int states) throws Exceeded {
        check();
        if (states > DEEPEST) {
            throw new Exceeded(PdfWords.CHOSEN.tooDeep());
        }
    }

    void countGlyph() throws Exceeded {
        if (++glyphs > GLYPHS) {
            throw new Exceeded(PdfWords.CHOSEN.tooManyCharacters(GLYPHS));
        }
    }

    /**
     * Counts what comes out of a packed stream.
     *
     * @param more bytes that came out now
     * @param stream bytes that have come out of the stream so far
     */
    void countUnpacked(int more, long stream) throws Exceeded {
        check();
        unpacked += Math.max(1, more);
        if (stream > ONE_STREAM || unpacked > ALL_STREAMS) {
            throw new Exceeded(PdfWords.CHOSEN.tooLarge());
        }
    }

    /** Checks how long the list of a file's objects has become. */
    static void checkListOfObjects(long length) throws Exceeded {
        if (length > ONE_LIST_OF_OBJECTS) {
            throw new Exceeded(PdfWords.CHOSEN.tooLarge());
        }
    }

    /** Checks how much all streams that make up one page unpack to. */
    static void checkPage(long length) throws Exceeded {
        if (length > ONE_STREAM) {
            throw new Exceeded(PdfWords.CHOSEN.tooLarge());
        }
    }

    /** Counts bytes that a file's words and lists will take once they are read. */
    void countSyntax(long bytes) throws Exceeded {
        check();
        syntax += bytes;
        if (syntax > ALL_SYNTAX) {
            throw new Exceeded(PdfWords.CHOSEN.tooLarge());
        }
    }
}
