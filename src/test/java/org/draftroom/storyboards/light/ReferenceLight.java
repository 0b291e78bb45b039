package org.draftroom.storyboards.light;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Arrays;

/** The same figures in the plainest way: every pixel in double precision, percentiles by sorting. */
final class ReferenceLight {

    final int pixels;
    final int[] luma = new int[256];
    final int[][] channels = new int[3][256];
    final double[] luminances;
    final double[] means = new double[3];
    double meanLuma;
    double saturation;
    double luminance;
    double black;
    double white;

    ReferenceLight(BufferedImage image) {
        Raster raster = image.getRaster();
        pixels = raster.getWidth() * raster.getHeight();
        luminances = new double[pixels];
        double most = raster.getTransferType() == java.awt.image.DataBuffer.TYPE_BYTE ? 255 : 65_535;
        double[] rgb = new double[3];
        for (int y = 0, i = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < raster.getWidth(); x++, i++) {
                raster.getPixel(x, y, rgb);
                add(i, rgb[0] / most, rgb[1] / most, rgb[2] / most);
            }
        }
        Arrays.sort(luminances);
    }

    private void add(int i, double r, double g, double b) {
        double y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
        luma[(int) Math.round(y * 255 + 1e-9)]++;
        double[] all = {r, g, b};
        int dark = 0;
        int bright = 0;
        for (int c = 0; c < 3; c++) {
            int level = (int) Math.round(all[c] * 255);
            channels[c][level]++;
            means[c] += all[c] / pixels;
            dark += level == 0 ? 1 : 0;
            bright += level == 255 ? 1 : 0;
        }
        black += dark == 3 ? 1.0 / pixels : 0;
        white += bright == 3 ? 1.0 / pixels : 0;
        meanLuma += y / pixels;
        saturation += Math.hypot((b - y) / 1.8556, (r - y) / 1.5748) * 255 / pixels;
        luminances[i] = 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
        luminance += luminances[i] / pixels;
    }

    static double linear(double signal) {
        return signal <= 0.04045 ? signal / 12.92 : Math.pow((signal + 0.055) / 1.055, 2.4);
    }

    double stops() {
        double floor = 1 / (255 * 12.92);
        return Math.log(Math.max(floor, at(0.95)) / Math.max(floor, at(0.05))) / Math.log(2);
    }

    private double at(double share) {
        return luminances[(int) Math.max(0, Math.round(pixels * share) - 1)];
    }
}
