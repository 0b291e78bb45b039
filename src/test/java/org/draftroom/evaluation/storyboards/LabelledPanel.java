package org.draftroom.evaluation.storyboards;

import org.draftroom.storyboards.reading.PanelReading;

/**
 * A panel whose content is known.
 *
 * @param file a PNG or JPEG
 * @param truth what is right; fields that are unsure in it aren't scored
 */
record LabelledPanel(String name, byte[] file, PanelReading truth) {

    static LabelledPanel of(Plan plan) {
        return new LabelledPanel(plan.name(), Draughtsman.file(plan), plan.truth());
    }
}
