package org.draftroom.storyboards.reading.terms;

/** The time of day as far as a picture can show it. Which end of the day a low sun is, it often can't: then nothing is said. */
public enum TimeOfDay implements Term {
    /** Half light, or a sun low over the horizon, that comes. */
    DAWN,
    DAY,
    /** Half light, or a sun low over the horizon, that goes. */
    DUSK,
    /** Dark sky, moon or stars, or lamps that are the only light. */
    NIGHT
}
