package org.draftroom.support.images;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.util.Hashtable;

/** Turns a photograph the way up in which it was taken. */
final class Upright {

    private Upright() {}

    /** Orientations as Exif counts them: 2 to 4 keep the sides, 5 to 8 change them. */
    static BufferedImage of(BufferedImage image, int orientation) {
        if (orientation == Orientation.AS_IT_IS) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = orientation >= 5;
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    default -> new AffineTransform(0, -1, 1, 0, 0, width);
                };
        boolean plain = image.getType() == BufferedImage.TYPE_INT_RGB || image.getType() == BufferedImage.TYPE_INT_ARGB;
        return plain ? drawn(image, turn, lying) : moved(image, turn, lying);
    }

    private static BufferedImage drawn(BufferedImage image, AffineTransform turn, boolean lying) {
        BufferedImage upright = new BufferedImage(width(image, lying), width(image, !lying), image.getType());
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(image, turn, null);
        pen.dispose();
        return upright;
    }

    /** Each pixel as it is, whatever its depth and its colours. */
    private static BufferedImage moved(BufferedImage image, AffineTransform turn, boolean lying) {
        var from = image.getRaster();
        WritableRaster to =
                image.getColorModel().createCompatibleWritableRaster(width(image, lying), width(image, !lying));
        int right = (int) turn.getScaleX();
        int down = (int) turn.getShearY();
        int left = (int) turn.getShearX();
        int below = (int) turn.getScaleY();
        int x0 = (int) turn.getTranslateX() - (right + left < 0 ? 1 : 0);
        int y0 = (int) turn.getTranslateY() - (down + below < 0 ? 1 : 0);
        Object pixel = null;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                pixel = from.getDataElements(x, y, pixel);
                to.setDataElements(x0 + right * x + left * y, y0 + down * x + below * y, pixel);
            }
        }
        return new BufferedImage(image.getColorModel(), to, image.isAlphaPremultiplied(), new Hashtable<>());
    }

    private static int width(BufferedImage image, boolean lying) {
        return lying ? image.getHeight() : image.getWidth();
    }
}
