package org.draftroom.storyboards.light.web;

import org.draftroom.storyboards.light.Histogram;

/**
 * Histograms as paths in a box of 256 by 100. Heights are square roots of the counts, so that a few pixels are seen beside many.
 */
public record Curves(String luma, String lumaFill, String red, String green, String blue) {

    static Curves of(org.draftroom.storyboards.light.Light light) {
        int peak = Math.max(
                light.luma().peak(),
                Math.max(
                        light.red().peak(),
                        Math.max(light.green().peak(), light.blue().peak())));
        String luma = path(light.luma(), light.luma().peak());
        return new Curves(
                luma, luma + "V100H0Z", path(light.red(), peak), path(light.green(), peak), path(light.blue(), peak));
    }

    /** One step of the histogram is one unit wide. */
    private static String path(Histogram histogram, int peak) {
        StringBuilder path = new StringBuilder("M0 ").append(height(histogram, 0, peak));
        for (int level = 0; level < 256; level++) {
            path.append("L").append(level).append(".5 ").append(height(histogram, level, peak));
        }
        return path.append("L256 ").append(height(histogram, 255, peak)).toString();
    }

    private static String height(Histogram histogram, int level, int peak) {
        double share = histogram.counts().get(level) / (double) Math.max(1, peak);
        return Figures.at(100 - 98 * Math.sqrt(share));
    }
}
