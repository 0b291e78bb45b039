package org.draftroom.storyboards;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Drawings for tests: a horizon, and a figure that stands further to the right the higher the number is. */
public final class Drawn {

    private Drawn() {}

    /** A drawing as a PNG file. */
    public static byte[] png(int number) {
        return png(number, 640, 360);
    }

    public static byte[] png(int number, int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(number, width, height), "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** A drawing as it is kept. */
    public static NewStill still(int number) {
        byte[] file = png(number);
        return new NewStill("image/png", 640, 360, file, "image/png", file, png(number, 160, 90));
    }

    private static BufferedImage image(int number, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xD9DCE4));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, height * 3 / 5, width, height);
        pen.setColor(new Color(0x2D333D));
        int figure = height / 4;
        int left = (number * 37 % 90) * (width - figure) / 90;
        pen.fillOval(left, height / 3, figure, figure);
        pen.fillArc(left - figure / 2, height * 3 / 5, figure * 2, height, 0, 180);
        pen.dispose();
        return image;
    }
}
