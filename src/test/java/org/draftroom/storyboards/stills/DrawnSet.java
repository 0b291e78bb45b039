package org.draftroom.storyboards.stills;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A room of a film, drawn from a seed: wall, floor, furniture; things and people that can be moved, taken away or
 * brought in. Larger than what a camera sees of it.
 */
final class DrawnSet {

    static final int WIDTH = 2500;
    static final int HEIGHT = 1420;

    /** How much there is to see on the walls. */
    enum Look {
        PLASTER,
        BRICK,
        PAPER,
        BOARDS,
        PLAIN,
        DRAWING
    }

    /** Something that may change: where it stands, how large it is, and what its own seed makes of it. */
    record Thing(boolean person, double x, double y, double size, long seed) {

        Thing at(double newX, double newY) {
            return new Thing(person, newX, newY, size, seed);
        }

        /** In the set's own pixels. */
        Rectangle2D bounds() {
            return person
                    ? new Rectangle2D.Double(x - size * 0.26, y - size * 1.02, size * 0.52, size * 1.04)
                    : new Rectangle2D.Double(x - size / 2, y - size, size, size);
        }
    }

    private final long seed;
    private final Look look;

    DrawnSet(long seed, Look look) {
        this.seed = seed;
        this.look = look;
    }

    List<Thing> things(int props, int people) {
        Random random = new Random(seed * 31 + 5);
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < props; i++) {
            things.add(thing(random));
        }
        for (int i = 0; i < people; i++) {
            things.add(person(random));
        }
        return things;
    }

    static Thing thing(Random random) {
        return new Thing(
                false,
                420 + random.nextDouble() * 1660,
                420 + random.nextDouble() * 780,
                50 + random.nextDouble() * 110,
                random.nextLong());
    }

    static Thing person(Random random) {
        return new Thing(
                true,
                500 + random.nextDouble() * 1500,
                1150 + random.nextDouble() * 150,
                450 + random.nextDouble() * 400,
                random.nextLong());
    }

    BufferedImage drawn(List<Thing> things) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Random random = new Random(seed);
        Color wall = colour(random, 0.25f, 0.75f, 0.25f);
        wall(pen, random, wall);
        floor(pen, random);
        openings(pen, random);
        furniture(pen, random);
        pen.dispose();
        if (look != Look.DRAWING) {
            grainOfSurfaces(picture, new Random(seed + 1), look == Look.PLAIN ? 0.6 : 5);
        }
        Graphics2D over = picture.createGraphics();
        over.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        things.forEach(thing -> draw(over, thing));
        over.dispose();
        return picture;
    }

    private void wall(Graphics2D pen, Random random, Color wall) {
        pen.setPaint(look == Look.DRAWING ? Color.WHITE : new GradientPaint(0, 0, wall, WIDTH, HEIGHT, wall.darker()));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        switch (look) {
            case BRICK -> {
                for (int y = 0; y < 950; y += 38) {
                    for (int x = -60 + y / 38 % 2 * 45; x < WIDTH; x += 90) {
                        pen.setColor(shaded(wall, 0.85 + random.nextDouble() * 0.3));
                        pen.fillRect(x + 3, y + 3, 84, 32);
                    }
                }
            }
            case PAPER -> {
                pen.setColor(shaded(wall, 1.18));
                for (int y = 20; y < 950; y += 70) {
                    for (int x = y / 70 % 2 * 35; x < WIDTH; x += 70) {
                        pen.fill(new Ellipse2D.Double(x, y, 22, 34));
                    }
                }
            }
            case BOARDS -> {
                for (int x = 0; x < WIDTH; x += 64) {
                    pen.setColor(shaded(wall, 0.9 + random.nextDouble() * 0.2));
                    pen.fillRect(x, 0, 62, HEIGHT);
                }
            }
            case PLASTER -> {
                for (int i = 0; i < 260; i++) {
                    pen.setColor(shaded(wall, 0.9 + random.nextDouble() * 0.2));
                    double size = 8 + random.nextDouble() * 60;
                    pen.fill(new Ellipse2D.Double(
                            random.nextDouble() * WIDTH, random.nextDouble() * 950, size * 2, size));
                }
            }
            default -> {}
        }
    }

    private void floor(Graphics2D pen, Random random) {
        Color floor = colour(random, 0.2f, 0.5f, 0.3f);
        pen.setColor(look == Look.DRAWING ? Color.WHITE : floor);
        pen.fillRect(0, 950, WIDTH, HEIGHT - 950);
        pen.setColor(look == Look.DRAWING ? Color.BLACK : shaded(floor, 0.8));
        pen.setStroke(new BasicStroke(3));
        pen.drawLine(0, 950, WIDTH, 950);
        if (look != Look.PLAIN) {
            for (int i = 0; i < 12; i++) {
                pen.drawLine(WIDTH / 2 + (i - 6) * 120, 950, WIDTH / 2 + (i - 6) * 420, HEIGHT);
            }
        }
    }

    private void openings(Graphics2D pen, Random random) {
        int count = look == Look.PLAIN ? 1 : 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            int x = 320 + (int) ((i + random.nextDouble() * 0.6) * 1900 / count);
            int y = 180 + random.nextInt(160);
            int width = 180 + random.nextInt(160);
            int height = 260 + random.nextInt(200);
            fill(
                    pen,
                    new Rectangle2D.Double(x - 14, y - 14, width + 28, height + 28),
                    colour(random, 0.1f, 0.6f, 0.2f));
            fill(pen, new Rectangle2D.Double(x, y, width, height), colour(random, 0.5f, 0.95f, 0.2f));
            pen.setColor(Color.DARK_GRAY);
            pen.setStroke(new BasicStroke(6));
            pen.drawLine(x + width / 2, y, x + width / 2, y + height);
            pen.drawLine(x, y + height / 2, x + width, y + height / 2);
        }
    }

    private void furniture(Graphics2D pen, Random random) {
        int count = look == Look.PLAIN ? 1 : 3 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            double x = 250 + random.nextDouble() * 1800;
            double y = 750 + random.nextDouble() * 300;
            double width = 160 + random.nextDouble() * 320;
            Color colour = colour(random, 0.15f, 0.7f, 0.5f);
            fill(pen, new Rectangle2D.Double(x, y, width, 24), colour);
            fill(pen, new Rectangle2D.Double(x + 12, y + 24, 18, 200), shaded(colour, 0.8));
            fill(pen, new Rectangle2D.Double(x + width - 30, y + 24, 18, 200), shaded(colour, 0.8));
            fill(
                    pen,
                    new RoundRectangle2D.Double(x + width * 0.3, y - 70, 60 + random.nextDouble() * 60, 70, 20, 20),
                    colour(random, 0.2f, 0.9f, 0.8f));
        }
        int frames = look == Look.PLAIN ? 1 : 3 + random.nextInt(4);
        for (int i = 0; i < frames; i++) {
            double x = 250 + random.nextDouble() * 1900;
            double y = 120 + random.nextDouble() * 420;
            double width = 80 + random.nextDouble() * 120;
            fill(pen, new Rectangle2D.Double(x, y, width, width * 0.75), colour(random, 0.1f, 0.5f, 0.3f));
            fill(
                    pen,
                    new Rectangle2D.Double(x + 10, y + 10, width - 20, width * 0.75 - 20),
                    colour(random, 0.4f, 0.9f, 0.5f));
            fill(
                    pen,
                    new Ellipse2D.Double(x + width * 0.3, y + width * 0.2, width * 0.3, width * 0.3),
                    colour(random, 0.2f, 0.9f, 0.7f));
        }
    }

    /** Filled; in a drawing the outline alone, in black. */
    private void fill(Graphics2D pen, Shape shape, Color colour) {
        pen.setColor(look == Look.DRAWING ? Color.WHITE : colour);
        pen.fill(shape);
        if (look == Look.DRAWING) {
            pen.setColor(Color.BLACK);
            pen.setStroke(new BasicStroke(4));
            pen.draw(shape);
        }
    }

    private void draw(Graphics2D pen, Thing thing) {
        Random random = new Random(thing.seed());
        double size = thing.size();
        if (thing.person()) {
            person(pen, thing, random);
            return;
        }
        Color colour = colour(random, 0.15f, 0.95f, 0.8f);
        double left = thing.x() - size / 2;
        double top = thing.y() - size;
        switch (random.nextInt(4)) {
            case 0 -> {
                fill(
                        pen,
                        new RoundRectangle2D.Double(
                                left + size * 0.3, top + size * 0.3, size * 0.4, size * 0.7, 16, 16),
                        colour);
                fill(
                        pen,
                        new Rectangle2D.Double(left + size * 0.42, top, size * 0.16, size * 0.32),
                        shaded(colour, 0.7));
            }
            case 1 -> {
                fill(pen, new Rectangle2D.Double(left, top + size * 0.4, size, size * 0.6), colour);
                fill(
                        pen,
                        new Rectangle2D.Double(left + size * 0.1, top + size * 0.5, size * 0.5, size * 0.12),
                        colour(random, 0.2f, 0.9f, 0.4f));
            }
            case 2 -> {
                fill(pen, new Ellipse2D.Double(left, top, size, size), colour);
                fill(
                        pen,
                        new Ellipse2D.Double(left + size * 0.3, top + size * 0.3, size * 0.4, size * 0.4),
                        shaded(colour, 0.6));
            }
            default -> {
                fill(
                        pen,
                        new Polygon(
                                new int[] {
                                    (int) left,
                                    (int) (left + size),
                                    (int) (left + size * 0.7),
                                    (int) (left + size * 0.3)
                                },
                                new int[] {(int) (top + size * 0.6), (int) (top + size * 0.6), (int) top, (int) top},
                                4),
                        colour);
                fill(
                        pen,
                        new Rectangle2D.Double(left + size * 0.46, top + size * 0.6, size * 0.08, size * 0.4),
                        Color.DARK_GRAY);
            }
        }
    }

    private void person(Graphics2D pen, Thing thing, Random random) {
        double size = thing.size();
        Path2D body = new Path2D.Double();
        body.moveTo(thing.x() - size * 0.22, thing.y());
        body.curveTo(
                thing.x() - size * 0.25,
                thing.y() - size * 0.8,
                thing.x() + size * 0.25,
                thing.y() - size * 0.8,
                thing.x() + size * 0.22,
                thing.y());
        body.closePath();
        fill(pen, body, colour(random, 0.1f, 0.8f, 0.6f));
        fill(
                pen,
                new Ellipse2D.Double(thing.x() - size * 0.11, thing.y() - size * 0.98, size * 0.22, size * 0.28),
                new Color(190, 150, 120));
        fill(
                pen,
                new Ellipse2D.Double(thing.x() - size * 0.12, thing.y() - size, size * 0.24, size * 0.14),
                colour(random, 0.05f, 0.3f, 0.3f));
    }

    /** Uneven, as surfaces are, at several scales; part of the room, so it moves with it. */
    private static void grainOfSurfaces(BufferedImage picture, Random random, double strength) {
        double[][] octaves = new double[3][];
        int[] cells = {6, 14, 40};
        for (int o = 0; o < octaves.length; o++) {
            octaves[o] = random.doubles((long) (WIDTH / cells[o] + 2) * (HEIGHT / cells[o] + 2), -1, 1)
                    .toArray();
        }
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int at = 0; at < pixels.length; at++) {
            int x = at % WIDTH;
            int y = at / WIDTH;
            double off = 0;
            for (int o = 0; o < octaves.length; o++) {
                off += strength
                        * between(octaves[o], WIDTH / cells[o] + 2, (double) x / cells[o], (double) y / cells[o]);
            }
            pixels[at] = brighter(pixels[at], (int) Math.round(off));
        }
    }

    private static double between(double[] values, int width, double x, double y) {
        int at = (int) y * width + (int) x;
        double right = x - (int) x;
        double down = y - (int) y;
        double above = values[at] * (1 - right) + values[at + 1] * right;
        double below = values[at + width] * (1 - right) + values[at + width + 1] * right;
        return above * (1 - down) + below * down;
    }

    private static int brighter(int rgb, int by) {
        return clamp((rgb >> 16 & 255) + by) << 16 | clamp((rgb >> 8 & 255) + by) << 8 | clamp((rgb & 255) + by);
    }

    private static int clamp(int value) {
        return Math.max(0, Math.min(255, value));
    }

    private static Color colour(Random random, float darkest, float brightest, float most) {
        return Color.getHSBColor(
                random.nextFloat(), random.nextFloat() * most, darkest + random.nextFloat() * (brightest - darkest));
    }

    private static Color shaded(Color colour, double by) {
        return new Color(clamp((int) (colour.getRed() * by)), clamp((int) (colour.getGreen() * by)), clamp((int)
                (colour.getBlue() * by)));
    }
}
