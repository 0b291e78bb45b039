package org.draftroom.critique.changes;

import org.draftroom.critique.reading.Cited;

/**
 * A sentence of what changed.
 *
 * @param change the number of the change that it is about
 * @param came whether the quoted words came, or else went
 * @param cited the words, in the later version if they came, in the earlier one if they went
 * @param text in the model's words
 */
public record ChangeSentence(int change, boolean came, Cited cited, String text) {}
