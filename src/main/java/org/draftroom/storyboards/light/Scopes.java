package org.draftroom.storyboards.light;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Pictures of what was measured, each a PNG.
 *
 * @param waveform luma from left to right, black at its foot; brighter where more pixels are
 * @param parade the same of red, green and blue beside each other
 * @param falseColour the picture in the bands of {@link FalseColour}
 * @param zebra stripes where it is clipped, else see-through
 */
public record Scopes(byte[] waveform, byte[] parade, byte[] falseColour, byte[] zebra) {

    private static final int GREYS = 16;
    private static final int STRIPE = 4;
    private static final int[] ZEBRA = {0, 0xff2f7bff, 0xffffb020, 0xffff2d2d};
    private static final int[] TRACES = {0xe6edf2, 0xff6b61, 0x6fe08a, 0x77a7ff};

    static Scopes of(Columns columns, Mosaic mosaic) {
        int[][] parade = {columns.red, columns.green, columns.blue};
        return new Scopes(
                trace(columns.count(), new int[][] {columns.luma}, 0),
                trace(columns.count(), parade, 1),
                falseColour(mosaic),
                zebra(mosaic));
    }

    /** Each trace has 64 steps of its colour; the faintest is still seen. */
    private static byte[] trace(int count, int[][] traces, int firstColour) {
        int[] colours = new int[256];
        for (int i = 0; i < 256; i++) {
            int strength = i % 64;
            colours[i] = shade(TRACES[firstColour + Math.min(2, i / 64) % traces.length], strength / 63.0);
        }
        BufferedImage image = indexed(count * traces.length, 256, colours);
        byte[] pixels = pixels(image);
        for (int trace = 0; trace < traces.length; trace++) {
            int peak = java.util.Arrays.stream(traces[trace]).max().orElse(1);
            for (int i = 0; i < traces[trace].length; i++) {
                int y = 255 - (i & 255);
                pixels[y * image.getWidth() + trace * count + (i >> 8)] =
                        (byte) (trace * 64 + strength(traces[trace][i], peak));
            }
        }
        return png(image);
    }

    private static int strength(int pixels, int peak) {
        return pixels == 0 ? 0 : (int) Math.round(14 + 49 * Math.log1p(pixels) / Math.log1p(peak));
    }

    private static int shade(int rgb, double strength) {
        int background = 0x10;
        int red = (int) (background + ((rgb >> 16 & 0xff) - background) * strength);
        int green = (int) (background + ((rgb >> 8 & 0xff) - background) * strength);
        int blue = (int) (background + ((rgb & 0xff) - background) * strength);
        return 0xff000000 | red << 16 | green << 8 | blue;
    }

    private static byte[] falseColour(Mosaic mosaic) {
        int[] colours = new int[256];
        for (int level = 0; level < 256; level++) {
            FalseColour band = FalseColour.of(level);
            colours[level] = 0xff000000 | (band.isGrey() ? level * 0x010101 : band.rgb());
        }
        BufferedImage image = indexed(mosaic.width, mosaic.height, colours);
        byte[] pixels = pixels(image);
        for (int y = 0; y < mosaic.height; y++) {
            for (int x = 0; x < mosaic.width; x++) {
                pixels[y * mosaic.width + x] = (byte) mosaic.level(x, y);
            }
        }
        return png(image);
    }

    private static byte[] zebra(Mosaic mosaic) {
        BufferedImage image = indexed(mosaic.width, mosaic.height, ZEBRA);
        byte[] pixels = pixels(image);
        for (int i = 0; i < pixels.length; i++) {
            boolean striped = (i % mosaic.width + i / mosaic.width) % (2 * STRIPE) < STRIPE;
            pixels[i] = striped ? stripe(mosaic.clipped[i]) : 0;
        }
        return png(image);
    }

    private static byte stripe(byte clipped) {
        if ((clipped & Mosaic.WHITE) != 0) {
            return 3;
        }
        if ((clipped & Mosaic.CHANNEL) != 0) {
            return 2;
        }
        return (byte) (clipped & Mosaic.BLACK);
    }

    private static BufferedImage indexed(int width, int height, int[] colours) {
        int[] all = java.util.Arrays.copyOf(colours, Math.max(GREYS, colours.length));
        IndexColorModel model =
                new IndexColorModel(8, all.length, all, 0, true, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
    }

    private static byte[] pixels(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static byte[] png(BufferedImage image) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(image, "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
