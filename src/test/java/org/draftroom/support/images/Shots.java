package org.draftroom.support.images;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Pictures for tests: red, blue, green and grey in their quarters, as those in {@code src/test/resources/images}. */
final class Shots {

    static final Color RED = new Color(220, 30, 30);
    static final Color BLUE = new Color(30, 60, 210);
    static final Color GREEN = new Color(30, 170, 60);
    static final Color GREY = new Color(128, 128, 128);

    private Shots() {}

    static byte[] resource(String name) {
        try (InputStream file = Shots.class.getResourceAsStream("/images/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static BufferedImage quarters(int width, int height, int type) {
        return quarters(new BufferedImage(width, height, type));
    }

    static BufferedImage quarters(BufferedImage image) {
        int across = image.getWidth() / 2;
        int down = image.getHeight() / 2;
        var pen = image.createGraphics();
        pen.setColor(RED);
        pen.fillRect(0, 0, across, down);
        pen.setColor(BLUE);
        pen.fillRect(across, 0, image.getWidth() - across, down);
        pen.setColor(GREEN);
        pen.fillRect(0, down, across, image.getHeight() - down);
        pen.setColor(GREY);
        pen.fillRect(across, down, image.getWidth() - across, image.getHeight() - down);
        pen.dispose();
        return image;
    }

    static byte[] file(BufferedImage image, String format) {
        return file(image, format, false);
    }

    /** In passes, from coarse to fine: an interlaced PNG or GIF, a progressive JPEG. */
    static byte[] file(BufferedImage image, String format, boolean inPasses) {
        try {
            ImageWriter writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), format)
                    .next();
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (inPasses) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (var out = ImageIO.createImageOutputStream(file)) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(image, null, null), param);
            }
            writer.dispose();
            return file.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A PNG of one colour, black, of as many pixels as are said, packed as small as can be. */
    static byte[] bomb(int width, int height) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater best = new Deflater(9);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, best, 65_536)) {
            byte[] line = new byte[1 + width];
            for (int y = 0; y < height; y++) {
                out.write(line);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 0, 0, 0, 0});
        Pen pen = new Pen(packed.size() + 100).bytes((byte) 0x89).ascii("PNG\r\n\u001a\n");
        chunk(pen, "IHDR", header.array());
        chunk(pen, "IDAT", packed.toByteArray());
        chunk(pen, "IEND", new byte[0]);
        return pen.file();
    }

    static void chunk(Pen pen, String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.ISO_8859_1));
        sum.update(content);
        pen.u32(content.length).ascii(name).bytes(content).u32((int) sum.getValue());
    }

    /** A PNG whose sums are right, whatever else isn't, so that what is broken comes to its reader. */
    static byte[] summed(byte[] png) {
        byte[] summed = png.clone();
        ByteBuffer buffer = ByteBuffer.wrap(summed);
        int at = 8;
        while (at + 12 <= summed.length) {
            long end = at + 8L + Integer.toUnsignedLong(buffer.getInt(at));
            if (end + 4 > summed.length) {
                return summed;
            }
            CRC32 sum = new CRC32();
            sum.update(summed, at + 4, (int) end - at - 4);
            buffer.putInt((int) end, (int) sum.getValue());
            at = (int) end + 4;
        }
        return summed;
    }
}
