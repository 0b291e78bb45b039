package org.draftroom.ollama;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Cuts a stream of bytes into lines of UTF-8. Lines are decoded whole, so it doesn't matter where the network
 * cut them. Blank lines are left out; the last line needs no end.
 */
final class LineSplitter {

    private static final int LONGEST = 16 << 20;

    private final Deque<String> ready = new ArrayDeque<>();
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();

    void add(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            byte next = bytes.get();
            if (next == '\n') {
                close();
            } else if (open.size() < LONGEST) {
                open.write(next);
            } else {
                throw new OllamaFailure(Problem.BROKEN_REPLY, OllamaWords::longLine);
            }
        }
    }

    /** Nothing more comes: what is left is the last line. */
    void close() {
        String line = open.toString(StandardCharsets.UTF_8).strip();
        open.reset();
        if (!line.isEmpty()) {
            ready.add(line);
        }
    }

    Optional<String> next() {
        return Optional.ofNullable(ready.poll());
    }
}
