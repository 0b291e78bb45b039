package org.draftroom.screenplay.fdx;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.draftroom.screenplay.Screenplay;

/** Final Draft documents (FDX), read and written. */
public final class Fdx {

    private Fdx() {}

    /** A document that can't be read; the message says why, in words for the writer. */
    public static final class Unreadable extends Exception {
        public Unreadable(String message) {
            super(message);
        }
    }

    /** Reads a document. External entities are never followed; size and depth are bounded. */
    public static Reading read(InputStream document) throws Unreadable {
        FdxDocument read = FdxReader.read(document);
        String fountain = FdxToFountain.text(read);
        return new Reading(fountain, read.remarks());
    }

    /** The screenplay as a Final Draft document, UTF-8. */
    public static byte[] write(Screenplay screenplay) {
        return new FdxWriter(screenplay).write().getBytes(StandardCharsets.UTF_8);
    }
}
