package org.draftroom.storyboards.stills.web;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.draftroom.storyboards.stills.comparing.StillMask;

/**
 * A mask over its picture.
 *
 * @param number from 1
 * @param points of an SVG polygon, in the picture's pixels
 */
public record ShownMask(UUID id, int number, String points) {

    static ShownMask of(StillMask mask, int number, Picture picture) {
        String points = mask.corners().stream()
                .map(corner -> String.format(
                        Locale.ROOT, "%.1f,%.1f", corner.x() * picture.width(), corner.y() * picture.height()))
                .collect(Collectors.joining(" "));
        return new ShownMask(mask.id(), number, points);
    }
}
