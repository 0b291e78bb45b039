package org.draftroom.scripts.print;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.draftroom.scripts.print.ReadingLimits.Exceeded;

/** Looks at a file's packed streams before it is opened as a PDF, since opening unpacks some of them. */
final class RawStreams {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private final byte[] file;
    private final ReadingLimits limits;
    private final byte[] buffer = new byte[1 << 16];

    RawStreams(byte[] file, ReadingLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    void check() throws Exceeded {
        int at = next(0);
        while (at >= 0) {
            inflate(at + STREAM.length);
            at = next(at + STREAM.length);
        }
    }

    private int next(int from) {
        for (int i = from; i + STREAM.length < file.length; i++) {
            if (file[i] == 's' && isAt(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAt(int index) {
        for (int i = 1; i < STREAM.length; i++) {
            if (file[index + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Unpacks what starts after the line end behind the word, as far as it is packed at all; the two bytes of its header are passed. */
    private void inflate(int from) throws Exceeded {
        int start = from;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
            start++;
        }
        if (start == from || start + 2 >= file.length) {
            return;
        }
        Inflater inflater = new Inflater(true);
        inflater.setInput(file, start + 2, file.length - start - 2);
        try {
            count(inflater);
        } catch (DataFormatException notPacked) {
            // Then nothing can come out of it.
        } finally {
            inflater.end();
        }
    }

    private void count(Inflater inflater) throws DataFormatException, Exceeded {
        long count = 0;
        while (!inflater.finished() && !inflater.needsInput()) {
            int length = inflater.inflate(buffer);
            count += length;
            limits.countUnpacked(length, count);
        }
    }
}
