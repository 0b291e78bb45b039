package org.draftroom.storyboards.reading;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.draftroom.ollama.Image;

/**
 * A panel's picture as the model gets it: no larger than what it uses, as it is, mirrored, or a part of it enlarged. The
 * same picture makes the same bytes.
 */
public final class PanelPicture {

    /** The longest side, in pixels. */
    static final int LONGEST = 1024;

    /** The most pixels: Gemma sees a picture in at most 280 squares of 48 by 48. */
    static final int MOST_PIXELS = 280 * 48 * 48;

    private static final int LONGEST_PART = 768;
    private static final double MOST_ENLARGED = 4;
    private static final double QUALITY = 0.9;

    private final BufferedImage picture;

    private PanelPicture(BufferedImage picture) {
        this.picture = picture;
    }

    /** @param file a PNG or JPEG that Draftroom wrote */
    public static PanelPicture of(byte[] file) {
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
            if (read == null) {
                throw new IllegalStateException("A stored picture of " + file.length + " bytes can't be read");
            }
            return new PanelPicture(opaque(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is. */
    public Image whole() {
        return image(picture, scale(picture.getWidth(), picture.getHeight()));
    }

    /** Left for right. */
    public Image mirrored() {
        AffineTransform turn = new AffineTransform(-1, 0, 0, 1, picture.getWidth(), 0);
        BufferedImage mirrored =
                new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, empty());
        return image(mirrored, scale(picture.getWidth(), picture.getHeight()));
    }

    /** What is around a region, enlarged. */
    public Image part(Region region) {
        int x = (int) (Math.max(0, region.x() - margin(region)) * picture.getWidth());
        int y = (int) (Math.max(0, region.y() - margin(region)) * picture.getHeight());
        int right = (int) Math.ceil(Math.min(1, region.x() + region.width() + margin(region)) * picture.getWidth());
        int bottom = (int) Math.ceil(Math.min(1, region.y() + region.height() + margin(region)) * picture.getHeight());
        BufferedImage part = opaque(picture.getSubimage(x, y, Math.max(1, right - x), Math.max(1, bottom - y)));
        double fitting = LONGEST_PART / (double) Math.max(part.getWidth(), part.getHeight());
        return image(part, Math.min(MOST_ENLARGED, fitting));
    }

    private static double margin(Region region) {
        return 0.01 + 0.15 * Math.min(region.width(), region.height());
    }

    private BufferedImage empty() {
        return new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    }

    /** So that neither the sides nor the pixels are too many; at most 1. */
    private static double scale(int width, int height) {
        double sides = LONGEST / (double) Math.max(width, height);
        double pixels = Math.sqrt(MOST_PIXELS / ((double) width * height));
        return Math.min(1, Math.min(sides, pixels));
    }

    private static BufferedImage opaque(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = opaque.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, opaque.getWidth(), opaque.getHeight());
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return opaque;
    }

    private static Image image(BufferedImage image, double scale) {
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Thumbnails.of(image)
                    .forceSize(width, height)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(file);
            return new Image(file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
