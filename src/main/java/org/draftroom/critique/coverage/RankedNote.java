package org.draftroom.critique.coverage;

/**
 * One of the notes that matter most.
 *
 * @param why what it costs the whole, in the model's words; empty when the ranking itself couldn't be used
 */
public record RankedNote(Candidate note, String why) {}
