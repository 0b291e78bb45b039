package org.draftroom.support.images;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Turns a photograph the way up in which it was taken. */
final class Upright {

    private static final int AS_IT_IS = 1;

    private Upright() {}

    static BufferedImage of(BufferedImage image, byte[] file) {
        int orientation = orientation(file);
        return orientation <= AS_IT_IS || orientation > 8 ? image : turned(image, orientation);
    }

    private static int orientation(byte[] file) {
        try {
            ExifIFD0Directory said = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file), file.length)
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer orientation = said == null ? null : said.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return orientation == null ? AS_IT_IS : orientation;
        } catch (ImageProcessingException | IOException unreadable) {
            return AS_IT_IS;
        }
    }

    /** Orientations as Exif counts them: 2 to 4 keep the sides, 5 to 8 change them. */
    private static BufferedImage turned(BufferedImage image, int orientation) {
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
        int kind = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage upright = new BufferedImage(lying ? height : width, lying ? width : height, kind);
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(image, turn, null);
        pen.dispose();
        return upright;
    }
}
