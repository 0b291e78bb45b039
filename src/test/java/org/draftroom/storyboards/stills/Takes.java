package org.draftroom.storyboards.stills;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.draftroom.storyboards.NewStill;
import org.draftroom.storyboards.stills.DrawnSet.Look;
import org.draftroom.storyboards.stills.DrawnSet.Thing;

/** Stills of a kitchen: in the second take the camera is a little elsewhere, the lamp on the left is gone and somebody walked to the right. */
public final class Takes {

    private static final DrawnSet KITCHEN = new DrawnSet(8, Look.PLASTER);
    private static final Thing LAMP = new Thing(false, 800, 640, 130, 3);
    private static final Thing BOWL = new Thing(false, 1900, 900, 110, 11);
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    private Takes() {}

    public static byte[] first() {
        return taken(KITCHEN, List.of(LAMP, BOWL, somebody(1150)), Warp.similarity(2, 0, 290, 170), 0);
    }

    public static byte[] second() {
        return taken(KITCHEN, List.of(BOWL, somebody(1400)), Warp.similarity(2.03, 0.02, 280, 150), -0.7);
    }

    /** Of another place. */
    public static byte[] elsewhere() {
        DrawnSet yard = new DrawnSet(1, Look.BRICK);
        return taken(yard, new ArrayList<>(yard.things(5, 1)), Warp.similarity(2, 0, 290, 170), 0);
    }

    /** A file as it is kept. */
    public static NewStill still(byte[] file) {
        return new NewStill("image/png", WIDTH, HEIGHT, file, "image/png", file, file);
    }

    private static Thing somebody(double x) {
        return new Thing(true, x, 1180, 560, 5);
    }

    private static byte[] taken(DrawnSet set, List<Thing> things, Warp lie, double stops) {
        BufferedImage still = new Camera(WIDTH, HEIGHT, lie, stops, 1.5, 0.92f, 4)
                .still(set.drawn(things))
                .picture();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(still, "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
