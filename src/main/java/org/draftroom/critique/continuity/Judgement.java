package org.draftroom.critique.continuity;

import org.draftroom.critique.reading.Cited;

/**
 * The model's opinion of two passages, on a line of each that is there.
 *
 * @param reason its words, one line
 */
public record Judgement(Verdict verdict, String reason, Cited first, Cited second) {}
