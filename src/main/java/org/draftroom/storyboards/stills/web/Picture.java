package org.draftroom.storyboards.stills.web;

import java.util.UUID;
import org.draftroom.storyboards.PanelVersion;

/**
 * A version of a panel, by its panel's number.
 *
 * @param latest whether the panel shows it
 */
public record Picture(String label, PanelVersion version, boolean latest) {

    public UUID id() {
        return version.id();
    }

    public UUID still() {
        return version.still();
    }

    public int width() {
        return version.width();
    }

    public int height() {
        return version.height();
    }

    /** How large a number is drawn on it, in its pixels. */
    public int numeral() {
        return Math.max(10, Math.max(width(), height()) / 40);
    }
}
