/**
 * What changed between two versions of a script, in a paragraph: each sentence of the model's names a change that was
 * computed, and quotes words that came or went in it. Uses reading and scripts; knows none of the other readings.
 */
package org.draftroom.critique.changes;
