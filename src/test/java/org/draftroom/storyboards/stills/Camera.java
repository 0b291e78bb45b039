package org.draftroom.storyboards.stills;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * A camera before a {@link DrawnSet}.
 *
 * @param lie from places of the still to those of the set
 * @param stops of exposure, in linear light
 * @param noise standard deviation, in steps of 255
 * @param quality of the JPEG, 0 to 1
 */
record Camera(int width, int height, Warp lie, double stops, double noise, float quality, long seed) {

    Plate still(BufferedImage set) {
        int[] from = new Plate(
                        set.getWidth(),
                        set.getHeight(),
                        set.getRGB(0, 0, set.getWidth(), set.getHeight(), null, 0, set.getWidth()))
                .rgb();
        BufferedImage seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        double gain = Math.pow(2, stops);
        int[] curve = new int[256 * 8];
        for (int i = 0; i < curve.length; i++) {
            curve[i] = (int) Math.round(encoded(gain * linear(i / (256 * 8 - 8.0))) * 255 * 16);
        }
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = pixel(from, set.getWidth(), set.getHeight(), x + 0.5, y + 0.5, curve, random);
            }
            seen.setRGB(0, y, width, 1, row, 0, width);
        }
        return Plate.of(jpeg(seen), Integer.MAX_VALUE);
    }

    private int pixel(int[] from, int fromWidth, int fromHeight, double x, double y, int[] curve, Random random) {
        double left = Math.max(0, Math.min(fromWidth - 2.001, lie.x(x, y) - 0.5));
        double top = Math.max(0, Math.min(fromHeight - 2.001, lie.y(x, y) - 0.5));
        int at = (int) top * fromWidth + (int) left;
        double right = left - (int) left;
        double down = top - (int) top;
        int pixel = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double above = (from[at] >> shift & 255) * (1 - right) + (from[at + 1] >> shift & 255) * right;
            double below = (from[at + fromWidth] >> shift & 255) * (1 - right)
                    + (from[at + fromWidth + 1] >> shift & 255) * right;
            double value = curve[(int) Math.round((above * (1 - down) + below * down) * 8)] / 16.0;
            pixel = pixel << 8 | (int) Math.max(0, Math.min(255, Math.round(value + random.nextGaussian() * noise)));
        }
        return pixel;
    }

    private BufferedImage jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            writer.setOutput(ImageIO.createImageOutputStream(file));
            writer.write(null, new IIOImage(picture, null, null), how);
            ((javax.imageio.stream.ImageOutputStream) writer.getOutput()).close();
            return ImageIO.read(new ByteArrayInputStream(file.toByteArray()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            writer.dispose();
        }
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double light) {
        double value = Math.min(1, light);
        return value <= 0.0031308 ? value * 12.92 : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
    }
}
