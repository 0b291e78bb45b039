package org.draftroom.critique.continuity;

import java.util.List;
import java.util.Optional;
import org.draftroom.critique.continuity.ledger.Facts;
import org.draftroom.critique.continuity.ledger.Knowers;
import org.draftroom.critique.continuity.ledger.SceneLedger;
import org.draftroom.critique.continuity.ledger.Story;
import org.draftroom.critique.reading.PinnedScript;

/**
 * A script's continuity at a version.
 *
 * @param read the model's last reading of it; empty when there is none
 * @param found contradictions, those that hold first
 * @param astray corrections whose line is gone; they say nothing until they are taken back
 * @param gone claims whose line is gone since they were read
 */
public record Book(
        PinnedScript script,
        Optional<LedgerReading> read,
        List<SceneLedger> scenes,
        Story story,
        Facts facts,
        List<Found> found,
        List<Correction> astray,
        int gone) {

    public Knowers knowers() {
        return Knowers.of(scenes, facts);
    }
}
