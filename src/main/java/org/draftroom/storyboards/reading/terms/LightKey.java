package org.draftroom.storyboards.reading.terms;

/** How the tones lie, as the picture feels; what can be measured of that is measured, not asked. */
public enum LightKey implements Term {
    /** Mostly light, few and soft shadows. */
    HIGH,
    /** Neither. */
    MID,
    /** Mostly dark, with light only in parts. */
    LOW
}
