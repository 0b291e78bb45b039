package org.draftroom.storyboards.stills.comparing;

import org.draftroom.storyboards.stills.Model;
import org.draftroom.storyboards.stills.Registration.Registered;
import org.draftroom.storyboards.stills.Spot;
import org.draftroom.storyboards.stills.Warp;

/**
 * How the second of two stills lies to the first, as people say it; both measured at one size.
 *
 * @param right how far what is in the middle of the first is moved in the second, in parts of the first's width; below 0 to the left
 * @param down the same downwards, in parts of the height
 * @param degrees how far it is turned there, clockwise
 * @param scale how much larger it is there
 * @param uncertainty twice the standard error of the worst corner, in pixels of the first
 * @param probes places that were looked for
 * @param agreeing those that were found where the rest says
 */
public record Lie(
        double right,
        double down,
        double degrees,
        double scale,
        double uncertainty,
        Model model,
        int probes,
        int agreeing) {

    static Lie of(Registered registered, int width, int height) {
        Warp warp = registered.warp();
        Spot middle = warp.of(new Spot(width / 2.0, height / 2.0));
        Spot beside = warp.of(new Spot(width / 2.0 + 1, height / 2.0));
        double scale = middle.distance(beside);
        return new Lie(
                (middle.x() - width / 2.0) / width,
                (middle.y() - height / 2.0) / height,
                Math.toDegrees(Math.atan2(beside.y() - middle.y(), beside.x() - middle.x())),
                scale,
                registered.uncertainty(),
                registered.model(),
                registered.probes(),
                registered.agreeing());
    }
}
