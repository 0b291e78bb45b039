package org.draftroom.scripts.print;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page as it is looked at: cropped and turned, in thousandths of an inch from its top left corner. */
final class PageView {

    private static final float THOUSANDTHS = 1000 / 72f;

    private final PDRectangle crop;
    private final int turn;
    private final float unit;

    PageView(PDPage page) {
        this.crop = page.getCropBox();
        this.turn = page.getRotation();
        this.unit = THOUSANDTHS * Math.max(0.01f, page.getUserUnit());
    }

    private boolean isOnItsSide() {
        return turn == 90 || turn == 270;
    }

    int width() {
        return Math.round((isOnItsSide() ? crop.getHeight() : crop.getWidth()) * unit);
    }

    int height() {
        return Math.round((isOnItsSide() ? crop.getWidth() : crop.getHeight()) * unit);
    }

    Point2D.Float at(Point2D.Float place) {
        return at(place.x, place.y);
    }

    /** A place in the page's own coordinates. */
    Point2D.Float at(float placeX, float placeY) {
        float x = placeX - crop.getLowerLeftX();
        float y = placeY - crop.getLowerLeftY();
        Point2D.Float seen =
                switch (turn) {
                    case 90 -> new Point2D.Float(y, x);
                    case 180 -> new Point2D.Float(crop.getWidth() - x, y);
                    case 270 -> new Point2D.Float(crop.getHeight() - y, crop.getWidth() - x);
                    default -> new Point2D.Float(x, crop.getHeight() - y);
                };
        return new Point2D.Float(seen.x * unit, seen.y * unit);
    }

    boolean has(Point2D.Float place) {
        return place.x >= 0 && place.y >= 0 && place.x <= width() && place.y <= height();
    }
}
