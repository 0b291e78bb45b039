package org.draftroom.critique.quick;

import org.draftroom.critique.reading.Cited;

/**
 * The model's answer about one aspect, on a line that is there.
 *
 * @param what in its own words, one line
 */
public record Finding(Aspect aspect, Verdict verdict, Cited cited, String what) {}
