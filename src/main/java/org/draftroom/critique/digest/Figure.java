package org.draftroom.critique.digest;

import org.draftroom.critique.reading.Cited;

/**
 * The model's opinion of a scene as a number, on a line that is there.
 *
 * @param value from 1 to 5; prompts/digest says what each means
 */
public record Figure(Cited cited, int value) {}
