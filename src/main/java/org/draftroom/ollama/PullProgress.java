package org.draftroom.ollama;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a download is: the sum over its parts, which Ollama reports one after the other, of the latest that was
 * said about each.
 */
final class PullProgress {

    private final Map<String, Part> parts = new LinkedHashMap<>();

    void note(String digest, long completed, long total) {
        parts.put(digest, new Part(completed, total));
    }

    long completed() {
        return parts.values().stream().mapToLong(Part::completed).sum();
    }

    long total() {
        return parts.values().stream().mapToLong(Part::total).sum();
    }

    /** 0 to 1000; 0 while nothing is known. */
    int permille() {
        return total() <= 0 ? 0 : (int) Math.min(1000, 1000 * completed() / total());
    }

    private record Part(long completed, long total) {}
}
