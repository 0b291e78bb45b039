package org.draftroom.storyboards.light;

import java.awt.image.BufferedImage;

/** Times measuring 12 million pixels, by hand: {@code LightSpeed [pictures]}. */
final class LightSpeed {

    private LightSpeed() {}

    public static void main(String[] arguments) {
        for (int depth : new int[] {8, 16}) {
            BufferedImage image = Drawn.picture("4000x3000 " + depth + " scene 3 #9a8a76");
            for (int i = 0; i < 5; i++) {
                long begun = System.nanoTime();
                LightMeter meter = new LightMeter(4000, 3000);
                meter.add(new Tile(image, 0, 0));
                long added = System.nanoTime();
                meter.light();
                long measured = System.nanoTime();
                meter.scopes();
                long drawn = System.nanoTime();
                System.out.printf(
                        "%d bits: pixels %d ms, figures %d ms, scopes %d ms%n",
                        depth,
                        (added - begun) / 1_000_000,
                        (measured - added) / 1_000_000,
                        (drawn - measured) / 1_000_000);
            }
        }
    }
}
