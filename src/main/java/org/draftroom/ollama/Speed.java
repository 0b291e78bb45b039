package org.draftroom.ollama;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Bytes a second over the last few seconds. */
final class Speed {

    private static final Duration WINDOW = Duration.ofSeconds(8);

    private final Deque<Mark> marks = new ArrayDeque<>();

    void note(Instant time, long bytes) {
        marks.addLast(new Mark(time, bytes));
        while (marks.size() > 2 && marks.getFirst().time().plus(WINDOW).isBefore(time)) {
            marks.removeFirst();
        }
    }

    /** 0 until there is something to go by. */
    long bytesASecond() {
        if (marks.size() < 2) {
            return 0;
        }
        long millis = Duration.between(marks.getFirst().time(), marks.getLast().time())
                .toMillis();
        long bytes = marks.getLast().bytes() - marks.getFirst().bytes();
        return millis <= 0 ? 0 : Math.max(0, bytes * 1000 / millis);
    }

    private record Mark(Instant time, long bytes) {}
}
