package org.draftroom.critique.ask;

import org.draftroom.critique.reading.Cited;

/**
 * A sentence of an answer.
 *
 * @param cited the line it rests on, as found
 * @param text in the model's words
 */
public record Sentence(Cited cited, String text) {}
