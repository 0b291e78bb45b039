package org.draftroom.evaluation.storyboards;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.draftroom.storyboards.reading.terms.Facing;

/** Somebody, from the top of the head at 0 to the feet at 1, the head an eighth. */
record Person(Actor actor, Facing facing, boolean night) {

    private static final Color SKIN = new Color(0xe0b394);
    private static final Color INK = new Color(0x22252b);
    private static final Color TROUSERS = new Color(0x3d4250);

    /** @param x of the middle @param top of the head @param height of the whole figure, all in pixels */
    void draw(Graphics2D pen, double x, double top, double height) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, top);
        pen.scale((facing == Facing.LEFT ? -1 : 1) * height, height);
        pen.setStroke(new BasicStroke((float) Math.max(0.004, 2.0 / height)));
        if (actor.hasLongHair()) {
            fill(pen, actor.hair, new Ellipse2D.Double(-0.062, -0.008, 0.124, 0.24));
        }
        body(pen);
        head(pen);
        pen.setTransform(before);
        pen.setStroke(new BasicStroke(3));
    }

    private void fill(Graphics2D pen, Color color, Shape shape) {
        pen.setColor(night ? color.darker() : color);
        pen.fill(shape);
        pen.setColor(INK);
        pen.draw(shape);
    }

    private void body(Graphics2D pen) {
        fill(pen, TROUSERS, new Rectangle2D.Double(-0.065, 0.52, 0.055, 0.46));
        fill(pen, TROUSERS, new Rectangle2D.Double(0.01, 0.52, 0.055, 0.46));
        fill(pen, INK, new Rectangle2D.Double(-0.075, 0.96, 0.075, 0.04));
        fill(pen, INK, new Rectangle2D.Double(0.005, 0.96, 0.085, 0.04));
        fill(pen, SKIN, new Rectangle2D.Double(-0.022, 0.115, 0.044, 0.045));
        Path2D coat = new Path2D.Double();
        coat.moveTo(-0.03, 0.145);
        coat.lineTo(-0.11, 0.175);
        coat.lineTo(-0.125, 0.45);
        coat.lineTo(-0.09, 0.45);
        coat.lineTo(-0.08, 0.3);
        coat.lineTo(-0.09, 0.62);
        coat.lineTo(0.09, 0.62);
        coat.lineTo(0.08, 0.3);
        coat.lineTo(0.09, 0.45);
        coat.lineTo(0.125, 0.45);
        coat.lineTo(0.11, 0.175);
        coat.lineTo(0.03, 0.145);
        coat.closePath();
        fill(pen, actor.coat, coat);
        fill(pen, SKIN, new Ellipse2D.Double(-0.125, 0.44, 0.035, 0.04));
        fill(pen, SKIN, new Ellipse2D.Double(0.09, 0.44, 0.035, 0.04));
    }

    private void head(Graphics2D pen) {
        fill(pen, SKIN, new Ellipse2D.Double(-0.05, 0.005, 0.1, 0.12));
        switch (facing) {
            case TOWARDS -> front(pen);
            case AWAY -> back(pen);
            case LEFT, RIGHT -> profile(pen);
        }
        if (actor.hasHat()) {
            fill(pen, actor.coat, new Ellipse2D.Double(-0.1, 0.005, 0.2, 0.03));
            fill(pen, actor.coat, new Rectangle2D.Double(-0.05, -0.04, 0.1, 0.055));
        }
    }

    private void hairline(Graphics2D pen, double from, double extent) {
        if (actor.hair != null) {
            fill(pen, actor.hair, new Arc2D.Double(-0.053, 0, 0.106, 0.1, from, extent, Arc2D.CHORD));
        }
    }

    private void front(Graphics2D pen) {
        hairline(pen, 20, 140);
        fill(pen, Color.WHITE, new Ellipse2D.Double(-0.033, 0.052, 0.024, 0.014));
        fill(pen, Color.WHITE, new Ellipse2D.Double(0.009, 0.052, 0.024, 0.014));
        fill(pen, INK, new Ellipse2D.Double(-0.025, 0.055, 0.008, 0.009));
        fill(pen, INK, new Ellipse2D.Double(0.017, 0.055, 0.008, 0.009));
        pen.draw(new Line2D.Double(0, 0.062, 0.004, 0.082));
        pen.draw(new Line2D.Double(-0.016, 0.1, 0.016, 0.1));
        beard(pen, new Arc2D.Double(-0.045, 0.045, 0.09, 0.09, 200, 140, Arc2D.CHORD));
    }

    private void profile(Graphics2D pen) {
        hairline(pen, 60, 160);
        Path2D nose = new Path2D.Double();
        nose.moveTo(0.047, 0.055);
        nose.lineTo(0.068, 0.082);
        nose.lineTo(0.046, 0.086);
        fill(pen, SKIN, nose);
        fill(pen, Color.WHITE, new Ellipse2D.Double(0.018, 0.05, 0.022, 0.014));
        fill(pen, INK, new Ellipse2D.Double(0.03, 0.053, 0.008, 0.009));
        pen.draw(new Line2D.Double(0.025, 0.103, 0.044, 0.101));
        fill(pen, SKIN, new Ellipse2D.Double(-0.02, 0.06, 0.016, 0.026));
        beard(pen, new Arc2D.Double(-0.02, 0.045, 0.075, 0.09, 190, 150, Arc2D.CHORD));
    }

    private void back(Graphics2D pen) {
        if (actor.hair != null) {
            fill(pen, actor.hair, new Ellipse2D.Double(-0.053, 0, 0.106, actor.hasLongHair() ? 0.19 : 0.11));
        }
        fill(pen, SKIN, new Ellipse2D.Double(-0.06, 0.055, 0.012, 0.028));
        fill(pen, SKIN, new Ellipse2D.Double(0.048, 0.055, 0.012, 0.028));
    }

    private void beard(Graphics2D pen, Shape shape) {
        if (actor.hasBeard()) {
            fill(pen, INK, shape);
        }
    }
}
