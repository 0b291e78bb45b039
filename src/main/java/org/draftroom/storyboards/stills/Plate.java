package org.draftroom.storyboards.stills;

import boofcv.struct.image.GrayF32;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails;

/**
 * The pixels of a still, laid open for measuring.
 *
 * @param rgb row by row, each 0xRRGGBB in sRGB; never written to by who receives it
 */
public record Plate(int width, int height, int[] rgb) {

    public Plate {
        if (width < 1 || height < 1 || rgb.length != width * height) {
            throw new IllegalStateException(width + " x " + height + " of " + rgb.length);
        }
    }

    /** The picture on white, made smaller until its longer side is at most so long; never made larger. */
    public static Plate of(BufferedImage picture, int longest) {
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return of(opaque).within(longest);
    }

    private static Plate of(BufferedImage opaque) {
        return new Plate(
                opaque.getWidth(),
                opaque.getHeight(),
                ((DataBufferInt) opaque.getRaster().getDataBuffer()).getData());
    }

    public int longest() {
        return Math.max(width, height);
    }

    /** This plate, made smaller until its longer side is at most so long. */
    public Plate within(int longest) {
        if (longest() <= longest) {
            return this;
        }
        double scale = (double) longest / longest();
        int smallWidth = Math.max(1, (int) Math.round(width * scale));
        int smallHeight = Math.max(1, (int) Math.round(height * scale));
        try {
            return of(Thumbnails.of(picture())
                    .forceSize(smallWidth, smallHeight)
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .asBufferedImage());
        } catch (IOException e) {
            throw new IllegalStateException("No smaller plate of " + width + " x " + height, e);
        }
    }

    public BufferedImage picture() {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        System.arraycopy(rgb, 0, ((DataBufferInt) picture.getRaster().getDataBuffer()).getData(), 0, rgb.length);
        return picture;
    }

    /** Its luma by Rec. 709, 0 to 255. */
    GrayF32 luma() {
        GrayF32 luma = new GrayF32(width, height);
        for (int i = 0; i < rgb.length; i++) {
            int pixel = rgb[i];
            luma.data[i] = 0.2126f * (pixel >> 16 & 255) + 0.7152f * (pixel >> 8 & 255) + 0.0722f * (pixel & 255);
        }
        return luma;
    }
}
