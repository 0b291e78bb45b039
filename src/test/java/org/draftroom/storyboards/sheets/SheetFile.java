package org.draftroom.storyboards.sheets;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A sheet for tests that upload one: panels in rows of three, each of a colour that says which it is. */
public final class SheetFile {

    public static final int PANELS = 6;

    private SheetFile() {}

    /** The tone of a panel's picture, by its place from 0. */
    static Color tone(int place) {
        return new Color(60 + 25 * place, 90, 200 - 25 * place);
    }

    static BufferedImage image() {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(248, 247, 244));
        pen.fillRect(0, 0, 1200, 800);
        for (int i = 0; i < PANELS; i++) {
            int left = 60 + i % 3 * 370;
            int top = 80 + i / 3 * 340;
            pen.setColor(tone(i));
            pen.fillRect(left, top, 330, 200);
            pen.setColor(Color.BLACK);
            pen.setStroke(new BasicStroke(4));
            pen.drawRect(left, top, 330, 200);
            pen.drawString("INES LISTENS", left, top + 225);
        }
        pen.dispose();
        return image;
    }

    public static byte[] png() {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(image(), "png", file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
