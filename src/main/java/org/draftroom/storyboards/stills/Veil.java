package org.draftroom.storyboards.stills;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;

/** What of a picture isn't looked at, pixel by pixel. */
final class Veil {

    private final int width;
    private final int height;
    private final byte[] hidden;

    private Veil(int width, int height, byte[] hidden) {
        this.width = width;
        this.height = height;
        this.hidden = hidden;
    }

    /** The masks of one side, over its picture of this size. */
    static Veil of(List<Mask> masks, Mask.Side side, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        masks.stream().filter(mask -> mask.side() == side).forEach(mask -> pen.fill(outline(mask, width, height)));
        pen.dispose();
        return new Veil(width, height, ((DataBufferByte) drawn.getRaster().getDataBuffer()).getData());
    }

    private static Path2D outline(Mask mask, int width, int height) {
        Path2D outline = new Path2D.Double();
        for (Spot corner : mask.corners()) {
            if (outline.getCurrentPoint() == null) {
                outline.moveTo(corner.x() * width, corner.y() * height);
            } else {
                outline.lineTo(corner.x() * width, corner.y() * height);
            }
        }
        outline.closePath();
        return outline;
    }

    /** Outside the picture nothing is hidden. */
    boolean hides(double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        return column >= 0 && row >= 0 && column < width && row < height && hidden[row * width + column] != 0;
    }
}
