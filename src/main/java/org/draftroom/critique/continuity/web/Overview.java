package org.draftroom.critique.continuity.web;

import java.util.List;
import org.draftroom.critique.continuity.Correction;
import org.draftroom.critique.continuity.LedgerReading;
import org.draftroom.critique.continuity.LedgerReading.Outcome;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.Knowers;
import org.draftroom.ollama.reading.Estimate;
import org.draftroom.scripts.CheckedScript.Slip;

/**
 * A script's continuity as its page shows it.
 *
 * @param holding contradictions that stand by rule or that the model agrees with
 * @param shown all but those that are explained, those that hold first
 * @param explained those that the model holds to be explained
 * @param slips what the checks find as well
 * @param merged the keys of facts that others were said to be
 * @param changed scenes that read differently from when they were read
 * @param read null where nothing was read
 * @param outcome of it, or null
 * @param estimate what reading would take now
 * @param unjudged contradictions that the model hasn't seen in these words
 */
public record Overview(
        int holding,
        List<ShownFound> shown,
        List<ShownFound> explained,
        List<Slip> slips,
        Timeline timeline,
        Knowers knowers,
        List<String> merged,
        List<LedgerRow> rows,
        List<Correction> astray,
        int gone,
        int changed,
        LedgerReading read,
        Outcome outcome,
        Estimate estimate,
        int unjudged) {

    /** How many days of the story the picture has. */
    public int days() {
        return timeline.days().size();
    }

    /** The minutes that reading would take, at least 1; 0 where that isn't known. */
    public long minutes() {
        return estimate.time().map(time -> Math.max(1, time.toMinutes())).orElse(0L);
    }

    /** The columns of the table of all scenes, behind scene and day. */
    public List<Field> columns() {
        return List.of(
                Field.TIME, Field.PLACE, Field.PERSON, Field.WARDROBE, Field.PROP, Field.INJURY, Field.KNOWLEDGE);
    }

    public boolean isMerged(String fact) {
        return merged.contains(fact);
    }
}
