package org.draftroom.storyboards.stills.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.draftroom.storyboards.stills.Difference;
import org.draftroom.storyboards.stills.comparing.Kept;
import org.draftroom.storyboards.stills.comparing.Lie;
import org.draftroom.storyboards.stills.comparing.Outcome;

/** A comparison as its page shows it, with figures as people read them, without their signs. */
public record ShownComparison(Kept kept, List<ShownDifference> differences) {

    static ShownComparison of(Kept kept, Picture first) {
        List<ShownDifference> shown = new ArrayList<>();
        for (Difference difference : kept.outcome().differences()) {
            shown.add(ShownDifference.of(difference, shown.size() + 1, first));
        }
        return new ShownComparison(kept, List.copyOf(shown));
    }

    public Outcome outcome() {
        return kept.outcome();
    }

    public boolean isApart() {
        return outcome().apart() != null;
    }

    private Lie lie() {
        return outcome().lie();
    }

    public String across() {
        return figure(100 * lie().right());
    }

    public boolean isRight() {
        return lie().right() > 0;
    }

    public String down() {
        return figure(100 * lie().down());
    }

    public boolean isLower() {
        return lie().down() > 0;
    }

    public String turned() {
        return figure(lie().degrees());
    }

    public boolean isClockwise() {
        return lie().degrees() > 0;
    }

    public String scaled() {
        return figure(100 * (lie().scale() - 1));
    }

    public boolean isLarger() {
        return lie().scale() > 1;
    }

    public String sure() {
        double pixels = Math.max(0.01, lie().uncertainty());
        return String.format(Locale.ROOT, pixels < 0.1 ? "%.2f" : "%.1f", pixels);
    }

    public int agreeing() {
        return lie().agreeing();
    }

    public int probes() {
        return lie().probes();
    }

    public String stops() {
        return figure(outcome().stops());
    }

    public boolean isBrighter() {
        return outcome().stops() > 0;
    }

    public int sharedPercent() {
        return (int) Math.round(100 * outcome().shared());
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", Math.abs(value));
    }
}
