package org.draftroom.storyboards.stills;

import boofcv.struct.image.GrayF32;
import java.util.List;

/**
 * A still made ready for being found again.
 *
 * @param soft its luma, with the finest grain gone
 * @param probes where it has something to hold on to, outside the veil
 */
record Sketch(GrayF32 soft, Veil veil, List<Spot> probes) {

    static Sketch of(Plate plate, List<Mask> masks, Mask.Side side) {
        GrayF32 luma = plate.luma();
        GrayF32 soft = Patches.soft(luma);
        Veil veil = Veil.of(masks, side, plate.width(), plate.height());
        return new Sketch(soft, veil, Probes.of(soft, Grain.of(luma), veil));
    }

    Fit.Frame frame() {
        return new Fit.Frame(soft.width, soft.height);
    }

    boolean shows(Spot spot) {
        return spot.x() >= 0 && spot.y() >= 0 && spot.x() < soft.width && spot.y() < soft.height;
    }
}
