package org.draftroom.critique.coverage.web;

import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.ollama.reading.Estimate;

/**
 * What can be asked for, and what it would take.
 *
 * @param kind {@code first}, {@code changes}, {@code gaps}, {@code none} when there is nothing to read, or {@code closed}
 * @param minutes by the measured speed, at least 1; 0 when it wasn't measured yet
 */
public record Offer(String kind, int questions, int minutes) {

    static final Offer CLOSED = new Offer("closed", 0, 0);

    /** @param shown null when it was never read to its end */
    static Offer of(PinnedScript now, Estimate estimate, ShownCoverage shown) {
        int minutes = estimate.time()
                .map(time -> (int) Math.max(1, Math.round(time.toSeconds() / 60.0)))
                .orElse(0);
        return new Offer(kind(now, shown), estimate.questions(), minutes);
    }

    private static String kind(PinnedScript now, ShownCoverage shown) {
        if (now.scenes().stream().noneMatch(PinnedScene::hasText)) {
            return "none";
        }
        if (shown == null) {
            return "first";
        }
        if (!shown.asItWas()) {
            return "changes";
        }
        return shown.report().gaps() > 0 ? "gaps" : "closed";
    }

    public boolean isNone() {
        return kind.equals("none");
    }

    /** Whether there is something to ask for. */
    public boolean isOpen() {
        return !isNone() && !kind.equals("closed");
    }
}
