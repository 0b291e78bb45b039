package org.draftroom.evaluation.storyboards;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.draftroom.evaluation.storyboards.Plan.Standing;
import org.draftroom.evaluation.storyboards.Plan.Words;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.Framing;
import org.draftroom.storyboards.reading.terms.Horizon;
import org.draftroom.storyboards.reading.terms.Setting;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.draftroom.storyboards.reading.terms.TimeOfDay;

/** Draws a plan: the place, people, the thing, arrows, words. The same plan is always the same picture. */
final class Draughtsman {

    static final int WIDTH = 960;
    static final int HEIGHT = 540;

    private static final double CANT = Math.toRadians(13);
    private static final Color INK = new Color(0x22252b);

    private final Plan plan;
    private final Random random;
    private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = picture.createGraphics();

    private Draughtsman(Plan plan) {
        this.plan = plan;
        this.random = new Random(plan.name().hashCode());
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setStroke(new BasicStroke(3));
    }

    static BufferedImage draw(Plan plan) {
        Draughtsman draughtsman = new Draughtsman(plan);
        draughtsman.draw();
        draughtsman.pen.dispose();
        return draughtsman.picture;
    }

    /** As a PNG file. */
    static byte[] file(Plan plan) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(draw(plan), "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw() {
        AffineTransform straight = pen.getTransform();
        if (plan.horizon() == Horizon.CANTED) {
            pen.rotate(CANT, WIDTH / 2.0, HEIGHT / 2.0);
        }
        place();
        plan.people().stream()
                .sorted(java.util.Comparator.comparing(standing -> standing.facing() == Facing.AWAY))
                .forEach(this::person);
        plan.thing().ifPresent(this::thing);
        pen.setTransform(straight);
        new Arrows(pen, plan).draw();
        plan.words().ifPresent(this::words);
        pen.setColor(INK);
        pen.draw(new Rectangle2D.Double(1, 1, WIDTH - 3, HEIGHT - 3));
    }

    private boolean isNight() {
        return plan.time() == TimeOfDay.NIGHT;
    }

    private void place() {
        if (plan.setting() == Setting.INTERIOR) {
            room();
        } else {
            outside();
        }
    }

    /** Far more than the frame, for a canted one. */
    private void wash(Color color, double from, double to) {
        pen.setColor(color);
        pen.fill(new Rectangle2D.Double(-400, from, WIDTH + 800, to - from));
    }

    private void room() {
        wash(isNight() ? new Color(0x2a2b31) : new Color(0xe9e4d8), -400, 400);
        wash(isNight() ? new Color(0x1c1c20) : new Color(0xb99b78), 400, HEIGHT + 400);
        pen.setColor(INK);
        pen.draw(new Line2D.Double(-400, 400, WIDTH + 400, 400));
        window(60 + random.nextInt(140), 70 + random.nextInt(40));
        door(680 + random.nextInt(120));
        if (isNight()) {
            lamp();
        }
    }

    private void window(double x, double y) {
        pen.setColor(isNight() ? new Color(0x10131c) : new Color(0xcfe3f2));
        pen.fill(new Rectangle2D.Double(x, y, 150, 170));
        pen.setColor(INK);
        pen.draw(new Rectangle2D.Double(x, y, 150, 170));
        pen.draw(new Line2D.Double(x + 75, y, x + 75, y + 170));
        pen.draw(new Line2D.Double(x, y + 85, x + 150, y + 85));
    }

    private void door(double x) {
        pen.setColor(isNight() ? new Color(0x3a2f27) : new Color(0x9c7a55));
        pen.fill(new Rectangle2D.Double(x, 130, 120, 270));
        pen.setColor(INK);
        pen.draw(new Rectangle2D.Double(x, 130, 120, 270));
        pen.fill(new Ellipse2D.Double(x + 98, 265, 12, 12));
    }

    private void lamp() {
        pen.setColor(new Color(255, 220, 130, 70));
        pen.fill(new Ellipse2D.Double(400, -60, 200, 200));
        pen.setColor(new Color(0xffe9a8));
        pen.fill(new Ellipse2D.Double(480, 30, 40, 40));
        pen.setColor(INK);
        pen.draw(new Line2D.Double(500, -400, 500, 30));
    }

    private void outside() {
        wash(isNight() ? new Color(0x10182b) : new Color(0xcde4f5), -400, 330);
        wash(isNight() ? new Color(0x16211a) : new Color(0x9fb98a), 330, HEIGHT + 400);
        if (isNight()) {
            pen.setColor(new Color(0xf3f0dc));
            pen.fill(new Ellipse2D.Double(660 + random.nextInt(120), 50, 70, 70));
            for (int i = 0; i < 40; i++) {
                pen.fill(new Ellipse2D.Double(random.nextInt(WIDTH), random.nextInt(240), 3, 3));
            }
        } else {
            pen.setColor(new Color(0xffd34d));
            pen.fill(new Ellipse2D.Double(660 + random.nextInt(120), 40, 80, 80));
        }
        tree(60 + random.nextInt(80));
        tree(820 + random.nextInt(80));
    }

    private void tree(double x) {
        pen.setColor(isNight() ? new Color(0x0c120e) : new Color(0x6b4b2f));
        pen.fill(new Rectangle2D.Double(x - 10, 250, 20, 120));
        pen.setColor(isNight() ? new Color(0x0f1c13) : new Color(0x4d7a3f));
        pen.fill(new Ellipse2D.Double(x - 55, 150, 110, 130));
    }

    /** How tall a whole figure is, in heights of the frame, and where the top of the head is. */
    private double[] scale(Standing standing) {
        if (plan.framing() == Framing.OVER_THE_SHOULDER && standing.facing() == Facing.AWAY) {
            return new double[] {3.4, 0.12};
        }
        return switch (plan.size()) {
            case EXTREME_WIDE -> new double[] {0.08, 0.62};
            case WIDE -> new double[] {0.38, 0.45};
            case FULL -> new double[] {0.8, 0.12};
            case MEDIUM_WIDE -> new double[] {1.25, 0.1};
            case MEDIUM -> new double[] {1.75, 0.1};
            case MEDIUM_CLOSE_UP -> new double[] {2.6, 0.1};
            case CLOSE_UP -> new double[] {4.6, 0.08};
            case EXTREME_CLOSE_UP, INSERT -> new double[] {13, -0.45};
        };
    }

    private void person(Standing standing) {
        double[] scale = scale(standing);
        double x = WIDTH * (standing.place().column() * 2 + 1) / 6.0;
        if (plan.framing() == Framing.OVER_THE_SHOULDER && standing.facing() == Facing.AWAY) {
            x += standing.place().column() == 0 ? -60 : 60;
        }
        new Person(standing.actor(), standing.facing(), isNight()).draw(pen, x, scale[1] * HEIGHT, scale[0] * HEIGHT);
    }

    private void thing(Thing thing) {
        boolean alone = plan.size() == ShotSize.INSERT;
        double side = alone ? 380 : 110;
        AffineTransform before = pen.getTransform();
        pen.translate(
                alone ? WIDTH / 2.0 : WIDTH * 0.5 + (plan.people().size() == 1 ? 0 : 10),
                alone ? HEIGHT / 2.0 : HEIGHT - 90);
        pen.scale(side, side);
        pen.setColor(isNight() ? new Color(0xd8d8d8) : INK);
        pen.setStroke(new BasicStroke(0.03f));
        thing.draw(pen);
        pen.setTransform(before);
        pen.setStroke(new BasicStroke(3));
    }

    private void words(Words words) {
        switch (words.role()) {
            case SIGN -> box(words.text(), 330, 40, 300, 60, new Color(0xf6d66b), Font.BOLD);
            case CAPTION -> box(words.text(), 20, 20, 340, 50, Color.WHITE, Font.PLAIN);
            default -> balloon(words.text());
        }
    }

    private void box(String text, double x, double y, double width, double height, Color paper, int style) {
        pen.setColor(paper);
        pen.fill(new Rectangle2D.Double(x, y, width, height));
        pen.setColor(INK);
        pen.draw(new Rectangle2D.Double(x, y, width, height));
        lettered(text, x + width / 2, y + height / 2, style);
    }

    private void balloon(String text) {
        RoundRectangle2D balloon = new RoundRectangle2D.Double(WIDTH / 2.0 - 190, 18, 380, 66, 60, 60);
        pen.setColor(Color.WHITE);
        pen.fill(balloon);
        pen.setColor(INK);
        pen.draw(balloon);
        double mouth = plan.people().isEmpty()
                ? WIDTH / 2.0
                : WIDTH * (plan.people().get(0).place().column() * 2 + 1) / 6.0;
        pen.draw(new Line2D.Double(WIDTH / 2.0 - 10, 84, (WIDTH / 2.0 + mouth) / 2, 120));
        lettered(text, WIDTH / 2.0, 51, Font.PLAIN);
    }

    private void lettered(String text, double x, double y, int style) {
        pen.setFont(new Font(Font.SANS_SERIF, style, 26));
        var size = pen.getFontMetrics().getStringBounds(text, pen);
        pen.drawString(text, (float) (x - size.getWidth() / 2), (float) (y + 10));
    }
}
