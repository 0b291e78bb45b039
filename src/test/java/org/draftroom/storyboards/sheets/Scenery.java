package org.draftroom.storyboards.sheets;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** Draws what panels show: horizons, hills, houses, rooms, cars, people near and far, hatching, arrows. */
final class Scenery {

    private final Random random;
    private final Graphics2D pen;
    private final Rectangle2D frame;

    Scenery(Random random, Graphics2D pen, Rectangle2D frame) {
        this.random = random;
        this.pen = pen;
        this.frame = frame;
    }

    /** A few thin strokes on the paper's own white. */
    void sparse() {
        ink(60 + random.nextInt(60));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            person(false);
        }
        if (random.nextBoolean()) {
            hatching(2 + random.nextInt(8));
        }
    }

    /** Tones from edge to edge. */
    void toned(int least, int most) {
        int tone = least + random.nextInt(Math.max(1, most - least));
        fill(tone, new Rectangle2D.Double(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight()));
        double horizon = 0.35 + 0.4 * random.nextDouble();
        int ground = least + random.nextInt(Math.max(1, most - least));
        fill(
                ground,
                new Rectangle2D.Double(frame.getX(), y(horizon), frame.getWidth(), frame.getHeight() * (1 - horizon)));
        switch (random.nextInt(4)) {
            case 0 -> hills(horizon, ground - 25);
            case 1 -> houses(horizon);
            case 2 -> room();
            default -> car(horizon);
        }
        ink(20 + random.nextInt(50));
        for (int i = random.nextInt(3); i >= 0; i--) {
            person(true);
        }
        if (random.nextBoolean()) {
            hatching(5 + random.nextInt(25));
        }
        if (random.nextInt(3) == 0) {
            arrow();
        }
    }

    private double x(double part) {
        return frame.getX() + part * frame.getWidth();
    }

    private double y(double part) {
        return frame.getY() + part * frame.getHeight();
    }

    private void ink(int tone) {
        pen.setColor(grey(tone));
        pen.setStroke(new BasicStroke(1 + random.nextFloat() * 2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    static Color grey(int tone) {
        int value = Math.max(0, Math.min(255, tone));
        return new Color(value, value, value);
    }

    private void fill(int tone, java.awt.Shape shape) {
        pen.setColor(grey(tone));
        pen.fill(shape);
    }

    private void hills(double horizon, int tone) {
        Path2D hills = new Path2D.Double();
        hills.moveTo(x(0), y(horizon));
        for (double at = 0; at < 1; at += 0.2) {
            hills.quadTo(x(at + .1), y(horizon - .25 * random.nextDouble()), x(at + .2), y(horizon));
        }
        hills.closePath();
        fill(tone, hills);
    }

    private void houses(double horizon) {
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            double left = random.nextDouble() * .8;
            double tall = .1 + .25 * random.nextDouble();
            Rectangle2D house = new Rectangle2D.Double(
                    x(left), y(horizon - tall), .18 * frame.getWidth(), tall * frame.getHeight());
            fill(60 + random.nextInt(140), house);
            ink(30);
            pen.draw(house);
        }
    }

    private void room() {
        ink(40);
        Rectangle2D wall = new Rectangle2D.Double(x(.25), y(.2), .5 * frame.getWidth(), .45 * frame.getHeight());
        pen.draw(wall);
        line(0, 0, .25, .2);
        line(1, 0, .75, .2);
        line(0, 1, .25, .65);
        line(1, 1, .75, .65);
    }

    private void line(double x1, double y1, double x2, double y2) {
        pen.draw(new java.awt.geom.Line2D.Double(x(x1), y(y1), x(x2), y(y2)));
    }

    private void car(double horizon) {
        double left = .1 + .5 * random.nextDouble();
        fill(
                50 + random.nextInt(60),
                new Rectangle2D.Double(x(left), y(horizon), .3 * frame.getWidth(), .12 * frame.getHeight()));
        double wheel = .08 * frame.getHeight();
        fill(15, new Ellipse2D.Double(x(left + .04), y(horizon + .08), wheel, wheel));
        fill(15, new Ellipse2D.Double(x(left + .2), y(horizon + .08), wheel, wheel));
    }

    private void person(boolean filled) {
        double size = .15 + .5 * random.nextDouble();
        double middle = .15 + .7 * random.nextDouble();
        double head = size * frame.getHeight() * .4;
        double top = y(.95 - size);
        java.awt.Shape face = new Ellipse2D.Double(x(middle) - head / 2, top, head, head);
        Polygon body = new Polygon();
        body.addPoint((int) (x(middle) - head), (int) y(1));
        body.addPoint((int) (x(middle) - head * .6), (int) (top + head * 1.2));
        body.addPoint((int) (x(middle) + head * .6), (int) (top + head * 1.2));
        body.addPoint((int) (x(middle) + head), (int) y(1));
        if (filled) {
            Color ink = pen.getColor();
            fill(40 + random.nextInt(150), body);
            fill(120 + random.nextInt(120), face);
            pen.setColor(ink);
        }
        pen.draw(face);
        pen.draw(body);
    }

    private void hatching(int lines) {
        double left = random.nextDouble() * .6;
        double top = random.nextDouble() * .6;
        for (int i = 0; i < lines; i++) {
            line(left + i * .012, top, left + i * .012 + .1, top + .3);
        }
    }

    private void arrow() {
        pen.setColor(grey(random.nextBoolean() ? 250 : 10));
        pen.setStroke(new BasicStroke(4));
        line(.3, .5, .7, .5);
        line(.7, .5, .62, .42);
        line(.7, .5, .62, .58);
    }
}
