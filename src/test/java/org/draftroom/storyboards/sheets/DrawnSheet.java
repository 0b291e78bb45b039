package org.draftroom.storyboards.sheets;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * A sheet of panels as scanners and programs make them, drawn from a seed, with where its panels are.
 *
 * @param panels in reading order, their corners in the middle of their borders
 * @param said what is special about it, for a failing test to say
 */
record DrawnSheet(BufferedImage image, List<Frame> panels, String said) {

    static DrawnSheet of(long seed) {
        return new Maker(new Random(seed * 2_654_435_761L + 17)).sheet();
    }

    Luma luma() {
        int[] colours = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        byte[] values = new byte[colours.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (colours[i] & 0xff);
        }
        return new Luma(image.getWidth(), image.getHeight(), values);
    }

    private static final class Maker {
        private final Random random;
        private final int width;
        private final int height;
        private final int paper;
        private final boolean bordered;
        private final boolean shaky;
        private final boolean captions;
        private final boolean captionBoxes;
        private final boolean shared;
        private final double line;
        private final double skew;
        private final StringBuilder said = new StringBuilder();
        private final List<Rectangle2D> places = new ArrayList<>();

        Maker(Random random) {
            this.random = random;
            boolean lying = random.nextBoolean();
            int longer = 1500 + random.nextInt(1300);
            width = lying ? longer : (int) (longer / 1.414);
            height = lying ? (int) (longer / 1.414) : longer;
            int kind = random.nextInt(10);
            paper = kind < 6 ? 240 + random.nextInt(16) : kind < 8 ? 110 + random.nextInt(90) : 8 + random.nextInt(30);
            bordered = random.nextInt(10) < 6;
            shaky = bordered && random.nextInt(3) == 0;
            shared = bordered && !shaky && random.nextInt(8) == 0;
            captions = !shared && random.nextBoolean();
            captionBoxes = captions && bordered && random.nextInt(5) == 0;
            line = 1.5 + random.nextDouble() * 5;
            skew = random.nextInt(10) < 6 ? (random.nextDouble() - .5) * 8 : 0;
            said.append(width).append('x').append(height).append(" paper ").append(paper);
            said.append(bordered ? " line %.1f".formatted(line) : " no lines").append(" skew %.2f".formatted(skew));
            said.append(shaky ? " shaky" : "")
                    .append(captions ? " captions" : "")
                    .append(captionBoxes ? " boxed" : "");
            said.append(shared ? " shared" : "");
        }

        DrawnSheet sheet() {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = image.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(Scenery.grey(paper));
            pen.fillRect(0, 0, width, height);
            AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(skew), width / 2.0, height / 2.0);
            pen.transform(turn);
            layout(pen);
            List<Frame> panels = new ArrayList<>();
            for (Rectangle2D place : places) {
                panel(pen, place);
                panels.add(frame(place, turn));
            }
            pen.dispose();
            return new DrawnSheet(worn(image), panels, said.toString());
        }

        private void layout(Graphics2D pen) {
            double lean = Math.abs(Math.sin(Math.toRadians(skew)));
            double sideways = 40 + random.nextInt(60) + lean * height / 2;
            double upright = 40 + random.nextInt(60) + lean * width / 2;
            double top = upright;
            if (random.nextInt(3) == 0) {
                text(pen, sideways, top + 24, "BOARD " + random.nextInt(30) + "  SCENE " + random.nextInt(99), 26);
                top += 60;
            }
            int rows = 1 + random.nextInt(5);
            int columns = 1 + random.nextInt(5);
            double gutter = shared ? 0 : 14 + random.nextInt(60);
            double caption = captions ? 40 + random.nextInt(60) : 0;
            double across = width - 2 * sideways;
            double each = (height - upright - top - (rows - 1) * gutter) / rows - caption;
            double tall = Math.min(each, 1.1 * across / columns);
            for (int row = 0; row < rows && tall > 90; row++) {
                int here = shared || random.nextInt(10) < 6 ? columns : 1 + random.nextInt(5);
                row(new Rectangle2D.Double(sideways, top, across, tall), here, gutter);
                top += tall + caption + gutter * (shared ? 1 : .6 + .8 * random.nextDouble());
                if (top + tall + caption > height - upright) {
                    return;
                }
            }
        }

        private void row(Rectangle2D row, int columns, double gutter) {
            double each = (row.getWidth() - (columns - 1) * gutter) / columns;
            boolean fits = each > 90;
            int here = fits ? columns : 2;
            double wide = fits ? each : (row.getWidth() - gutter) / 2;
            wide = shared ? wide : Math.min(wide, row.getHeight() * 2.6);
            double left = row.getX();
            for (int column = 0; column < here; column++) {
                double off = shared ? 0 : (random.nextDouble() - .5) * Math.min(gutter, 20) * .4;
                double narrower = shared ? 0 : random.nextDouble() * gutter * .3;
                places.add(new Rectangle2D.Double(left + off, row.getY() + off * .5, wide - narrower, row.getHeight()));
                left += wide + gutter;
            }
        }

        private void panel(Graphics2D pen, Rectangle2D place) {
            var clip = pen.getClip();
            pen.clip(place);
            boolean dark = paper < 80;
            boolean plain = bordered && random.nextInt(4) == 0;
            if (bordered && !dark && paper > 200 && plain) {
                new Scenery(random, pen, place).sparse();
            } else if (bordered && random.nextInt(3) == 0) {
                pen.setColor(Scenery.grey(255));
                pen.fill(place);
                new Scenery(random, pen, place).sparse();
            } else if (dark) {
                new Scenery(random, pen, place).toned(paper + 45, 250);
            } else {
                new Scenery(random, pen, place).toned(20, paper - 35);
            }
            pen.setClip(clip);
            if (bordered) {
                border(pen, place, plain);
            }
            if (captions) {
                caption(pen, place);
            }
        }

        private void border(Graphics2D pen, Rectangle2D place, boolean plain) {
            int ink = paper < 80 ? 200 + random.nextInt(50) : random.nextInt(Math.max(1, Math.min(90, paper - 60)));
            pen.setColor(Scenery.grey(ink));
            pen.setStroke(new BasicStroke((float) line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER));
            double[][] corners = {
                {place.getX(), place.getY()},
                {place.getMaxX(), place.getY()},
                {place.getMaxX(), place.getMaxY()},
                {place.getX(), place.getMaxY()}
            };
            int missing = !shared && random.nextInt(8) == 0 ? random.nextInt(4) : -1;
            for (int side = 0; side < 4; side++) {
                if (side != missing) {
                    side(pen, corners[side], corners[(side + 1) % 4]);
                } else {
                    said.append(" lacks ").append(side).append(plain ? " of a plain one" : "");
                }
            }
        }

        private void side(Graphics2D pen, double[] from, double[] to) {
            Path2D path = new Path2D.Double();
            double over = shaky ? random.nextDouble() * .012 : 0;
            path.moveTo(from[0] - over * (to[0] - from[0]), from[1] - over * (to[1] - from[1]));
            int steps = shaky ? 8 : 1;
            for (int i = 1; i <= steps; i++) {
                double part = i / (double) steps + (i == steps ? over : 0);
                double shake = shaky ? (random.nextDouble() - .5) * 4 : 0;
                path.lineTo(from[0] + part * (to[0] - from[0]) + shake, from[1] + part * (to[1] - from[1]) + shake);
            }
            pen.draw(path);
        }

        private void caption(Graphics2D pen, Rectangle2D place) {
            pen.setColor(Scenery.grey(paper < 80 ? 220 : 30));
            if (captionBoxes) {
                pen.draw(new Rectangle2D.Double(place.getX(), place.getMaxY() + 6, place.getWidth(), 34));
            }
            int lines = captionBoxes ? 1 : 1 + random.nextInt(2);
            String[] words = {
                "he turns", "LENA", "the door", "is open", "(o.s.)", "we hear", "the sea,", "far off", "CUT TO"
            };
            for (int i = 0; i < lines; i++) {
                StringBuilder text = new StringBuilder();
                while (text.length() * 8 < place.getWidth() * .8) {
                    text.append(words[random.nextInt(words.length)]).append(' ');
                }
                text(pen, place.getX() + 6, place.getMaxY() + 26 + 20 * i, text.toString(), 15);
            }
        }

        private void text(Graphics2D pen, double x, double y, String text, int size) {
            pen.setColor(Scenery.grey(paper < 80 ? 220 : 30));
            pen.setFont(new Font(random.nextBoolean() ? Font.SERIF : Font.SANS_SERIF, Font.PLAIN, size));
            pen.drawString(text, (float) x, (float) y);
        }

        private Frame frame(Rectangle2D place, AffineTransform turn) {
            return new Frame(
                    spot(place.getX(), place.getY(), turn),
                    spot(place.getMaxX(), place.getY(), turn),
                    spot(place.getMaxX(), place.getMaxY(), turn),
                    spot(place.getX(), place.getMaxY(), turn),
                    bordered ? line : 0);
        }

        private static Spot spot(double x, double y, AffineTransform turn) {
            Point2D there = turn.transform(new Point2D.Double(x, y), null);
            return new Spot(there.getX(), there.getY());
        }

        /** With the light of a lamp, grain, dust, and what JPEG leaves. */
        private BufferedImage worn(BufferedImage image) {
            double grain = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 8;
            double lamp = (random.nextDouble() - .5) * (random.nextBoolean() ? 24 : 0);
            double dust = random.nextInt(3) == 0 ? .002 * random.nextDouble() : 0;
            said.append(" grain %.1f lamp %.0f".formatted(grain, lamp));
            BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    double value = (image.getRGB(x, y) & 0xff) + lamp * (x / (double) width - .5);
                    value += grain == 0 ? 0 : random.nextGaussian() * grain;
                    value = random.nextDouble() < dust ? random.nextInt(256) : value;
                    grey.setRGB(x, y, Scenery.grey((int) Math.round(value)).getRGB());
                }
            }
            return random.nextInt(4) == 0 ? grey : packed(grey, .3f + .65f * random.nextFloat());
        }

        private BufferedImage packed(BufferedImage image, float quality) {
            said.append(" jpeg %.2f".formatted(quality));
            try {
                var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
                ImageWriteParam param = writer.getDefaultWriteParam();
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(quality);
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                try (var out = ImageIO.createImageOutputStream(file)) {
                    writer.setOutput(out);
                    writer.write(null, new IIOImage(image, null, null), param);
                }
                return ImageIO.read(new ByteArrayInputStream(file.toByteArray()));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
