package org.draftroom.storyboards.sheets;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** How much two frames are the same: what they share over what they cover. */
final class Overlap {

    private Overlap() {}

    static double of(Frame one, Frame other) {
        Area shared = area(one);
        shared.intersect(area(other));
        double both = size(shared);
        return both / (size(area(one)) + size(area(other)) - both);
    }

    private static Area area(Frame frame) {
        Path2D path = new Path2D.Double();
        path.moveTo(frame.topLeft().x(), frame.topLeft().y());
        frame.corners().forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        return new Area(path);
    }

    private static double size(Area area) {
        double sum = 0;
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator path = area.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            boolean close = kind == PathIterator.SEG_CLOSE;
            double nextX = close ? startX : at[0];
            double nextY = close ? startY : at[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = nextX;
                startY = nextY;
            } else {
                sum += x * nextY - nextX * y;
            }
            x = nextX;
            y = nextY;
        }
        return Math.abs(sum) / 2;
    }
}
