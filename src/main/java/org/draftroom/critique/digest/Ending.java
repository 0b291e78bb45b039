package org.draftroom.critique.digest;

import org.draftroom.critique.reading.Cited;

/** How a scene ends, on a line that is there. */
public record Ending(Cited cited, Energy energy) {}
