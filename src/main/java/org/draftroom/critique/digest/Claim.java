package org.draftroom.critique.digest;

import org.draftroom.critique.reading.Cited;

/**
 * What the model says of a line that is there.
 *
 * @param what its words, one line
 */
public record Claim(Cited cited, String what) {}
