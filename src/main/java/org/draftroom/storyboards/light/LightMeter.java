package org.draftroom.storyboards.light;

import java.awt.image.BufferedImage;

/**
 * Measures one picture, tile by tile, every pixel once; tiles may come in any order. The memory that it takes doesn't
 * grow with the picture, but for one number a column. Not safe for several threads.
 */
public final class LightMeter {

    private static final double DARK_END = 0.05;
    private static final double BRIGHT_END = 0.95;

    private final int width;
    private final int height;
    private final Levels levels = new Levels();
    private final Luminances luminances = new Luminances();
    private final ColourCube cube = new ColourCube();
    private final Columns columns;
    private final Mosaic mosaic;
    private int depth = 8;
    private boolean profiled;

    /** For a picture of this size the right way up. */
    public LightMeter(int width, int height) {
        this.width = width;
        this.height = height;
        this.columns = new Columns(width);
        this.mosaic = new Mosaic(width, height);
    }

    public void add(Tile tile) {
        BufferedImage image = tile.image();
        depth = Math.max(depth, Codes.depth(image));
        profiled |= Codes.isProfiled(image);
        Codes codes = Codes.of(image);
        Line line = new Line(image.getWidth(), tile.left());
        for (int y = 0; y < image.getHeight(); y++) {
            codes.read(y, line);
            levels.add(line);
            luminances.add(line);
            cube.add(line);
            columns.add(line);
            mosaic.add(line, tile.top() + y);
        }
    }

    /** What it came to; every pixel has to have been added. */
    public Light light() {
        if (levels.pixels() != (long) width * height) {
            throw new IllegalStateException(levels.pixels() + " pixels of " + width + " x " + height);
        }
        Histogram luma = Histogram.of(levels.luma);
        return new Light(
                new Light.Size(width, height, depth, profiled),
                luma,
                Histogram.of(levels.red),
                Histogram.of(levels.green),
                Histogram.of(levels.blue),
                levels.means(),
                luminances.mean(),
                Contrast.between(luminances.percentile(DARK_END), luminances.percentile(BRIGHT_END)),
                levels.clipping(),
                Key.of(luma),
                Palette.of(cube.colours()),
                Thermometer.read(cube.unclipped(), levels.pixels()),
                Zone.of(columns));
    }

    /** The waveform, the parade and what is laid over the picture. */
    public Scopes scopes() {
        return Scopes.of(columns, mosaic);
    }

    /** A whole picture at once. */
    public static Light measure(BufferedImage image) {
        LightMeter meter = new LightMeter(image.getWidth(), image.getHeight());
        meter.add(new Tile(image, 0, 0));
        return meter.light();
    }
}
