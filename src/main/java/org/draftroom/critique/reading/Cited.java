package org.draftroom.critique.reading;

import org.draftroom.scripts.Anchor;

/**
 * A quote that code has found in the script; goes to JSON and back as it is. Only {@link Citations} make one.
 *
 * @param scene the scene's name in the pinned version
 * @param heading the scene's
 * @param text as the page shows it, line breaks as spaces; never the model's own spelling of it
 * @param anchor the passage in the pinned version; {@link Lines} follow it to later ones
 * @param places how often the scene says it; the anchor is the first
 * @param corrected true when the model named another scene, and this is the only place in the script that says it
 */
public record Cited(String scene, String heading, String text, Anchor anchor, int places, boolean corrected) {

    static Cited of(PinnedScene scene, Quote quote, boolean corrected) {
        return new Cited(
                scene.name(),
                scene.scene().heading(),
                quote.text(),
                new Anchor(scene.version(), quote.from(), quote.to(), scene.passage(quote)),
                quote.places(),
                corrected);
    }
}
