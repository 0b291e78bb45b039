package org.draftroom.storyboards.stills;

/** A place of the first picture, and where the second shows the same. */
record Sighting(Spot first, Spot second) {}
