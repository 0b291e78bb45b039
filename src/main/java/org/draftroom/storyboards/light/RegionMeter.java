package org.draftroom.storyboards.light;

import java.awt.image.BufferedImage;
import java.util.List;
import org.draftroom.storyboards.reading.Region;

/**
 * The mean luminance, in linear light, of regions of one picture: of the pixels whose middle is inside, or of the nearest
 * one where a region is smaller than a pixel. Tiles may come in any order.
 */
public final class RegionMeter {

    private final List<Box> boxes;

    /** For a picture of this size the right way up. */
    public RegionMeter(int width, int height, List<Region> regions) {
        this.boxes =
                regions.stream().map(region -> new Box(region, width, height)).toList();
    }

    public void add(Tile tile) {
        BufferedImage image = tile.image();
        Codes codes = Codes.of(image);
        Line line = new Line(image.getWidth(), tile.left());
        for (int y = 0; y < image.getHeight(); y++) {
            int row = tile.top() + y;
            if (boxes.stream().anyMatch(box -> box.hasRow(row))) {
                codes.read(y, line);
                boxes.stream().filter(box -> box.hasRow(row)).forEach(box -> box.add(line));
            }
        }
    }

    /** Of each region, in their order. */
    public List<Patch> patches() {
        return boxes.stream().map(Box::patch).toList();
    }

    private static final class Box {
        private final int left;
        private final int right;
        private final int top;
        private final int bottom;
        private double sum;
        private long pixels;

        Box(Region region, int width, int height) {
            left = first(region.x(), width);
            right = Math.max(left + 1, first(region.x() + region.width(), width));
            top = first(region.y(), height);
            bottom = Math.max(top + 1, first(region.y() + region.height(), height));
        }

        private static int first(double at, int length) {
            return (int) Math.min(length - 1 + (at >= 1 - 1e-9 ? 1 : 0), Math.round(at * length));
        }

        boolean hasRow(int y) {
            return y >= top && y < bottom;
        }

        void add(Line line) {
            int from = Math.max(0, left - line.left);
            int to = Math.min(line.width, right - line.left);
            for (int x = from; x < to; x++) {
                sum += Transfer.luminance(
                        Transfer.linear(line.red[x]), Transfer.linear(line.green[x]), Transfer.linear(line.blue[x]));
                pixels++;
            }
        }

        Patch patch() {
            return new Patch(sum / Math.max(1, pixels), pixels);
        }
    }
}
