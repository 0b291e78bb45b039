package org.draftroom.support.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Writes an image as a picture and its thumbnail. */
final class Print {

    /** The largest PNG; what would be larger becomes a JPEG. */
    private static final int PNG_LIMIT = 3 * 1024 * 1024;

    private static final float QUALITY = 0.88f;

    private Print() {}

    /** Drawings stay PNG, sharp and with what is see-through, where that isn't large; photographs are JPEG. */
    static Picture of(BufferedImage image, PictureFormat from) throws IOException {
        BufferedImage fitting = fitting(image, Picture.LONGEST);
        BufferedImage small = fitting(fitting, Picture.THUMBNAIL);
        boolean drawn = from == PictureFormat.PNG
                || from == PictureFormat.GIF
                || image.getColorModel().hasAlpha();
        byte[] png = drawn ? file(fitting, "png") : new byte[0];
        if (drawn && png.length <= PNG_LIMIT) {
            return new Picture("image/png", fitting.getWidth(), fitting.getHeight(), png, file(small, "png"));
        }
        BufferedImage opaque = onWhite(fitting);
        byte[] jpeg = file(opaque, "jpg");
        return new Picture("image/jpeg", opaque.getWidth(), opaque.getHeight(), jpeg, file(onWhite(small), "jpg"));
    }

    /** A still's copies, both of one type. */
    record Copies(String mediaType, Still.Copy display, Still.Copy thumbnail) {}

    static Copies copies(BufferedImage image, boolean drawn) throws IOException {
        BufferedImage display = fitting(image, Still.DISPLAY);
        BufferedImage thumbnail = fitting(display, Still.THUMBNAIL);
        byte[] png = drawn || display.getColorModel().hasAlpha() ? file(display, "png") : new byte[0];
        if (png.length > 0 && png.length <= PNG_LIMIT) {
            return new Copies("image/png", copy(display, png), copy(thumbnail, file(thumbnail, "png")));
        }
        Still.Copy large = copy(display, file(onWhite(display), "jpg"));
        return new Copies("image/jpeg", large, copy(thumbnail, file(onWhite(thumbnail), "jpg")));
    }

    private static Still.Copy copy(BufferedImage image, byte[] file) {
        return new Still.Copy(image.getWidth(), image.getHeight(), file);
    }

    static BufferedImage fitting(BufferedImage image, int longest) throws IOException {
        int most = Math.max(image.getWidth(), image.getHeight());
        BufferedImage plain = plain(image);
        if (most <= longest) {
            return plain;
        }
        int width = Math.max(1, Math.round((float) image.getWidth() * longest / most));
        int height = Math.max(1, Math.round((float) image.getHeight() * longest / most));
        return Thumbnails.of(plain).forceSize(width, height).asBufferedImage();
    }

    /** In plain red, green and blue, whatever it came in. */
    private static BufferedImage plain(BufferedImage image) {
        boolean alpha = image.getColorModel().hasAlpha();
        return copy(image, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage onWhite(BufferedImage image) {
        return copy(image, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage copy(BufferedImage image, int type) {
        if (image.getType() == type) {
            return image;
        }
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
        var pen = copy.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            pen.setColor(java.awt.Color.WHITE);
            pen.fillRect(0, 0, copy.getWidth(), copy.getHeight());
        }
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return copy;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("jpg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
