package org.draftroom.critique.quick.web;

import org.draftroom.critique.quick.OfferKind;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.ollama.reading.Estimate;

/**
 * What can be asked for, and what it would take.
 *
 * @param questions to be asked; the others were answered before
 * @param minutes by the measured speed, at least 1; 0 when it wasn't measured yet
 */
public record Offer(OfferKind kind, int questions, int minutes) {

    static final Offer CLOSED = new Offer(OfferKind.CLOSED, 0, 0);

    private static final double MINUTE = 60;

    /** @param shown null when it was never read to its end */
    static Offer of(PinnedScript now, Estimate estimate, ShownReading shown) {
        int minutes = estimate.time()
                .map(time -> (int) Math.max(1, Math.round(time.toSeconds() / MINUTE)))
                .orElse(0);
        return new Offer(kind(now, shown), estimate.questions(), minutes);
    }

    private static OfferKind kind(PinnedScript now, ShownReading shown) {
        if (now.scenes().stream().noneMatch(PinnedScene::hasText)) {
            return OfferKind.NONE;
        }
        if (shown == null) {
            return OfferKind.FIRST;
        }
        if (!shown.isAsItWas()) {
            return OfferKind.CHANGES;
        }
        return shown.gaps().isEmpty() ? OfferKind.SETTLED : OfferKind.GAPS;
    }

    public boolean isNone() {
        return kind == OfferKind.NONE;
    }

    /** Whether there is something to ask for. */
    public boolean isOpen() {
        return kind == OfferKind.FIRST || kind == OfferKind.CHANGES || kind == OfferKind.GAPS;
    }
}
