/**
 * What a script establishes scene by scene, and where it contradicts itself: a ledger that code fills from headings and cues,
 * the model from quoted lines, and people by corrections that win; contradictions found by rules over it, then judged by
 * the model. Uses critique.reading.
 */
package org.draftroom.critique.continuity;
