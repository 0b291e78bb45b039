package org.draftroom.storyboards.light;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.util.Random;

/**
 * Pictures drawn from a line of text: {@code 64x48 8 flat #808080}, {@code … 16 ramp #000000 #ffffff} from left to right,
 * {@code … halves #112233 #445566}, {@code … noise 7} with a seed, {@code … scene 7 #a08060}: a gradient with a bright
 * window, a dark corner and some noise, under light of that colour.
 */
final class Drawn {

    private final String[] words;
    private final int width;
    private final int height;
    private final int depth;
    private final Random dice;

    private Drawn(String text) {
        words = text.trim().split("\\s+");
        String[] size = words[0].split("x");
        width = Integer.parseInt(size[0]);
        height = Integer.parseInt(size[1]);
        depth = Integer.parseInt(words[1]);
        dice = new Random(words.length > 3 && !words[3].startsWith("#") ? Long.parseLong(words[3]) : 0);
    }

    static BufferedImage picture(String text) {
        Drawn drawn = new Drawn(text);
        BufferedImage image = drawn.blank();
        double[] rgb = new double[3];
        int[] codes = new int[3];
        int most = drawn.depth == 8 ? 255 : 65_535;
        for (int y = 0; y < drawn.height; y++) {
            for (int x = 0; x < drawn.width; x++) {
                drawn.colour(x, y, rgb);
                for (int i = 0; i < 3; i++) {
                    codes[i] = (int) Math.round(Math.max(0, Math.min(1, rgb[i])) * most);
                }
                image.getRaster().setPixel(x, y, codes);
            }
        }
        return image;
    }

    private BufferedImage blank() {
        if (depth == 8) {
            return new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        }
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_USHORT);
        WritableRaster raster = model.createCompatibleWritableRaster(width, height);
        return new BufferedImage(model, raster, false, null);
    }

    private void colour(int x, int y, double[] rgb) {
        double across = width == 1 ? 0 : x / (width - 1.0);
        switch (words[2]) {
            case "flat" -> mix(words[3], words[3], 0, rgb);
            case "ramp" -> mix(words[3], words[4], across, rgb);
            case "halves" -> mix(words[3], words[4], x * 2 < width ? 0 : 1, rgb);
            case "noise" -> noise(rgb);
            case "scene" -> scene(across, y / (double) height, rgb);
            default -> throw new IllegalArgumentException(words[2]);
        }
    }

    private void noise(double[] rgb) {
        for (int i = 0; i < 3; i++) {
            rgb[i] = dice.nextDouble();
        }
    }

    private void scene(double across, double down, double[] rgb) {
        mix(words[4], words[4], 0, rgb);
        boolean window = across > 0.6 && across < 0.8 && down > 0.2 && down < 0.6;
        double light = window ? 1.9 : 0.1 + 0.9 * across * (1 - down);
        for (int i = 0; i < 3; i++) {
            rgb[i] = rgb[i] * light + (dice.nextDouble() - 0.5) * 0.05;
        }
    }

    private static void mix(String from, String to, double at, double[] rgb) {
        int a = Integer.parseInt(from.substring(1), 16);
        int b = Integer.parseInt(to.substring(1), 16);
        for (int i = 0; i < 3; i++) {
            int shift = 16 - 8 * i;
            rgb[i] = ((a >> shift & 0xff) * (1 - at) + (b >> shift & 0xff) * at) / 255;
        }
    }
}
