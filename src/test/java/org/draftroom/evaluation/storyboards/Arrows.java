package org.draftroom.evaluation.storyboards;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.draftroom.storyboards.reading.terms.Movement;
import org.draftroom.storyboards.reading.terms.ScreenDirection;

/** The arrows of a board: a broad one with its word for the camera, a thin one beside whoever walks. */
record Arrows(Graphics2D pen, Plan plan) {

    private static final Color CAMERA = new Color(0x1f6feb);
    private static final Color WAY = new Color(0xd1242f);

    void draw() {
        switch (plan.movement()) {
            case PAN_LEFT -> camera("PAN", Math.PI);
            case PAN_RIGHT -> camera("PAN", 0);
            case TILT_UP -> tilt(-Math.PI / 2);
            case TILT_DOWN -> tilt(Math.PI / 2);
            case TRUCK_LEFT -> camera("TRUCK", Math.PI);
            case TRUCK_RIGHT -> camera("TRUCK", 0);
            case PUSH_IN, PULL_OUT -> corners(plan.movement() == Movement.PUSH_IN);
            default -> way();
        }
    }

    private void camera(String word, double angle) {
        arrow(Draughtsman.WIDTH / 2.0, Draughtsman.HEIGHT - 60, angle, 110, CAMERA, 26);
        word(word);
    }

    private void tilt(double angle) {
        arrow(Draughtsman.WIDTH - 60, Draughtsman.HEIGHT / 2.0, angle, 110, CAMERA, 26);
        word("TILT");
    }

    private void corners(boolean inwards) {
        double[][] corners = {
            {90, 70, 30},
            {Draughtsman.WIDTH - 90, 70, 150},
            {90, Draughtsman.HEIGHT - 70, -30},
            {Draughtsman.WIDTH - 90, Draughtsman.HEIGHT - 70, -150}
        };
        for (double[] corner : corners) {
            double angle = Math.toRadians(corner[2]) + (inwards ? 0 : Math.PI);
            arrow(corner[0], corner[1], angle, 60, CAMERA, 16);
        }
        word(inwards ? "PUSH IN" : "PULL OUT");
    }

    private void word(String word) {
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 22));
        pen.setColor(CAMERA);
        pen.drawString(word, 24, Draughtsman.HEIGHT - 20);
    }

    private void way() {
        if (plan.direction() == ScreenDirection.STILL) {
            return;
        }
        boolean right = plan.direction() == ScreenDirection.RIGHT;
        double x = Draughtsman.WIDTH * (plan.people().get(0).place().column() * 2 + 1) / 6.0 + (right ? 110 : -110);
        arrow(
                Math.max(90, Math.min(Draughtsman.WIDTH - 90, x)),
                Draughtsman.HEIGHT * 0.72,
                right ? 0 : Math.PI,
                70,
                WAY,
                10);
    }

    private void arrow(double x, double y, double angle, double length, Color color, double breadth) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.rotate(angle);
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(-length, -breadth / 2);
        arrow.lineTo(length - 2 * breadth, -breadth / 2);
        arrow.lineTo(length - 2 * breadth, -1.3 * breadth);
        arrow.lineTo(length, 0);
        arrow.lineTo(length - 2 * breadth, 1.3 * breadth);
        arrow.lineTo(length - 2 * breadth, breadth / 2);
        arrow.lineTo(-length, breadth / 2);
        arrow.closePath();
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(8));
        pen.draw(arrow);
        pen.setColor(color);
        pen.fill(arrow);
        pen.setStroke(new BasicStroke(3));
        pen.setTransform(before);
    }
}
