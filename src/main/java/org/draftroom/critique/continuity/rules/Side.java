package org.draftroom.critique.continuity.rules;

import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.SceneLedger;

/** One side of a contradiction: what was established, and where. */
public record Side(SceneLedger scene, Entry entry) {}
