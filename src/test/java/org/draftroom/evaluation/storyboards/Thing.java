package org.draftroom.evaluation.storyboards;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A thing that matters, drawn into a square of side 1 around its middle. */
enum Thing {
    SUITCASE {
        @Override
        void draw(Graphics2D pen) {
            fill(pen, new Color(0x7a4a26), new Rectangle2D.Double(-0.5, -0.25, 1, 0.65));
            pen.draw(new Rectangle2D.Double(-0.15, -0.38, 0.3, 0.13));
            pen.draw(new Rectangle2D.Double(-0.5, 0, 1, 0.04));
        }
    },
    KEY {
        @Override
        void draw(Graphics2D pen) {
            pen.setStroke(new BasicStroke(0.09f));
            pen.draw(new Ellipse2D.Double(-0.5, -0.2, 0.4, 0.4));
            Path2D shaft = new Path2D.Double();
            shaft.moveTo(-0.1, 0);
            shaft.lineTo(0.5, 0);
            shaft.moveTo(0.45, 0);
            shaft.lineTo(0.45, 0.2);
            shaft.moveTo(0.3, 0);
            shaft.lineTo(0.3, 0.16);
            pen.draw(shaft);
        }
    },
    CLOCK {
        @Override
        void draw(Graphics2D pen) {
            fill(pen, Color.WHITE, new Ellipse2D.Double(-0.45, -0.45, 0.9, 0.9));
            for (int hour = 0; hour < 12; hour++) {
                double angle = Math.PI * hour / 6;
                pen.fill(new Ellipse2D.Double(
                        0.36 * Math.cos(angle) - 0.025, 0.36 * Math.sin(angle) - 0.025, 0.05, 0.05));
            }
            Path2D hands = new Path2D.Double();
            hands.moveTo(0.2, 0.1);
            hands.lineTo(0, 0);
            hands.lineTo(0, -0.32);
            pen.draw(hands);
        }
    },
    BOTTLE {
        @Override
        void draw(Graphics2D pen) {
            Path2D bottle = new Path2D.Double();
            bottle.moveTo(-0.18, 0.5);
            bottle.lineTo(-0.18, -0.05);
            bottle.lineTo(-0.06, -0.2);
            bottle.lineTo(-0.06, -0.5);
            bottle.lineTo(0.06, -0.5);
            bottle.lineTo(0.06, -0.2);
            bottle.lineTo(0.18, -0.05);
            bottle.lineTo(0.18, 0.5);
            bottle.closePath();
            fill(pen, new Color(0x3f6b4a), bottle);
        }
    },
    BOOK {
        @Override
        void draw(Graphics2D pen) {
            Path2D book = new Path2D.Double();
            book.moveTo(0, -0.2);
            book.lineTo(-0.5, -0.32);
            book.lineTo(-0.5, 0.25);
            book.lineTo(0, 0.35);
            book.lineTo(0.5, 0.25);
            book.lineTo(0.5, -0.32);
            book.closePath();
            fill(pen, new Color(0xf4efe2), book);
            pen.draw(new java.awt.geom.Line2D.Double(0, -0.2, 0, 0.35));
            for (double y = -0.12; y < 0.2; y += 0.1) {
                pen.draw(new java.awt.geom.Line2D.Double(-0.4, y - 0.05, -0.1, y));
                pen.draw(new java.awt.geom.Line2D.Double(0.1, y, 0.4, y - 0.05));
            }
        }
    };

    abstract void draw(Graphics2D pen);

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    private static void fill(Graphics2D pen, Color color, java.awt.Shape shape) {
        Color line = pen.getColor();
        pen.setColor(color);
        pen.fill(shape);
        pen.setColor(line);
        pen.draw(shape);
    }
}
