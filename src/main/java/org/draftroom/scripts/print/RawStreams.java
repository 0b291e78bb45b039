package org.draftroom.scripts.print;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.draftroom.scripts.print.ReadingLimits.Exceeded;

/** Looks at a file and its packed streams before it is opened as a PDF, since opening unpacks and keeps some of them. */
final class RawStreams {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] LIST = {'/', 'X', 'R', 'e', 'f'};
    private static final byte[] OBJECTS = {'/', 'O', 'b', 'j', 'S', 't', 'm'};

    private final byte[] file;
    private final ReadingLimits limits;
    private final SyntaxWeight weight;
    private final byte[] buffer = new byte[1 << 16];

    RawStreams(byte[] file, ReadingLimits limits) {
        this.file = file;
        this.limits = limits;
        this.weight = new SyntaxWeight(limits);
    }

    void check() throws Exceeded {
        weight.add(file, file.length);
        int from = 0;
        int at = find(STREAM, 0, file.length);
        while (at >= 0) {
            boolean list = find(LIST, from, at) >= 0;
            boolean objects = find(OBJECTS, from, at) >= 0;
            inflate(at + STREAM.length, list, objects);
            from = at + STREAM.length;
            at = find(STREAM, from, file.length);
        }
    }

    /** Where a word stands first between two places, or -1. */
    private int find(byte[] word, int from, int to) {
        for (int i = from; i + word.length < to; i++) {
            if (file[i] == word[0] && Arrays.equals(file, i, i + word.length, word, 0, word.length)) {
                return i;
            }
        }
        return -1;
    }

    /** Unpacks what starts after the line end behind the word, as far as it is packed at all; the two bytes of its header are passed. */
    private void inflate(int from, boolean list, boolean objects) throws Exceeded {
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
            count(inflater, list, objects);
        } catch (DataFormatException notPacked) {
            // Then nothing can come out of it.
        } finally {
            inflater.end();
        }
    }

    private void count(Inflater inflater, boolean list, boolean objects) throws DataFormatException, Exceeded {
        long count = 0;
        while (!inflater.finished() && !inflater.needsInput()) {
            int length = inflater.inflate(buffer);
            count += length;
            limits.countUnpacked(length, count);
            if (list) {
                ReadingLimits.checkListOfObjects(count);
            }
            if (objects) {
                weight.add(buffer, length);
            }
        }
    }
}
