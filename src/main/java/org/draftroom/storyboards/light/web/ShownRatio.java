package org.draftroom.storyboards.light.web;

import java.util.List;
import org.draftroom.storyboards.light.Patch;

/**
 * Two regions and how much brighter one is.
 *
 * @param sides as they are typed
 * @param patches what was measured of them; empty when nobody asked, or they are no regions
 * @param isWrong whether what was typed are no regions of the picture
 */
public record ShownRatio(List<RatioForm.Side> sides, List<Patch> patches, boolean isWrong) {

    public boolean isMeasured() {
        return patches.size() == 2;
    }

    /** Whether either is as good as black, so that there is no ratio. */
    public boolean isBlack() {
        return patches.stream().anyMatch(Patch::isBlack);
    }

    private double difference() {
        return patches.get(0).stopsOver(patches.get(1));
    }

    /** By how many stops they differ, whichever is the brighter. */
    public String stops() {
        return Figures.of(Math.abs(difference()), 2);
    }

    /** How many times one is as bright as the other: the 4 of 4:1. */
    public String times() {
        double times = Math.pow(2, Math.abs(difference()));
        return Figures.of(times, times < 10 ? 1 : 0);
    }

    public boolean isEven() {
        return Math.abs(difference()) < 0.005;
    }

    public boolean isFirstBrighter() {
        return difference() > 0;
    }

    public String luminance(int side) {
        return Figures.of(100 * patches.get(side).luminance(), 2);
    }

    public String pixels(int side) {
        return Figures.of(patches.get(side).pixels(), 0);
    }
}
