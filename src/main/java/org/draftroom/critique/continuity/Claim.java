package org.draftroom.critique.continuity;

import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.State;
import org.draftroom.critique.reading.Cited;

/** What the model says that a line establishes; the line is there. Goes to JSON and back as it is. */
public record Claim(Field field, String who, String what, State state, String other, Cited cited) {}
