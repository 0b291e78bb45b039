package org.draftroom.storyboards.stills.comparing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.draftroom.storyboards.stills.Comparison;

/** Differences as a picture to lay over a still: from violet at a delta E that one can just see to yellow at a strong one. */
final class Heat {

    private static final double FAINTEST = 3;
    private static final double STRONGEST = 40;
    private static final int[][] COLOURS = {
        {0x7a, 0x1f, 0xd0}, {0xe0, 0x2f, 0x7c}, {0xff, 0x8a, 0x2a}, {0xff, 0xf0, 0x5a}
    };

    private Heat() {}

    static byte[] png(Comparison comparison) throws IOException {
        int width = comparison.laid().width();
        int height = comparison.laid().height();
        int[] colours = new int[256];
        for (int strength = 0; strength < 256; strength++) {
            colours[strength] = colour(strength);
        }
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = colours[comparison.strengths()[y * width + x] & 255];
            }
            picture.setRGB(0, y, width, 1, row, 0, width);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }

    /** Clear below the faintest. */
    private static int colour(int strength) {
        if (strength < FAINTEST) {
            return 0;
        }
        double part = Math.min(1, Math.log(strength / FAINTEST) / Math.log(STRONGEST / FAINTEST));
        double place = part * (COLOURS.length - 1);
        int from = Math.min(COLOURS.length - 2, (int) place);
        int colour = (int) Math.round(255 * (0.35 + 0.55 * part));
        for (int channel = 0; channel < 3; channel++) {
            double value =
                    COLOURS[from][channel] + (place - from) * (COLOURS[from + 1][channel] - COLOURS[from][channel]);
            colour = colour << 8 | (int) Math.round(value);
        }
        return colour;
    }
}
