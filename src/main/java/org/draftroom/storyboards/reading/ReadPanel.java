package org.draftroom.storyboards.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is held of a version of a panel.
 *
 * @param version of the panel
 * @param asRead what the model read, without corrections; blank when it wasn't read
 * @param making empty when it wasn't read
 * @param corrections in the order of the fields
 */
public record ReadPanel(UUID version, PanelReading asRead, Optional<Making> making, List<Correction<?>> corrections) {

    public ReadPanel {
        corrections = List.copyOf(corrections);
    }

    /** Nobody has read or described it. */
    public static ReadPanel unread(UUID version) {
        return new ReadPanel(version, PanelReading.BLANK, Optional.empty(), List.of());
    }

    /** What it shows: as people corrected it, where they did; else as it was read. */
    public PanelReading reading() {
        PanelReading reading = asRead;
        for (Correction<?> correction : corrections) {
            reading = correction.in(reading);
        }
        return reading;
    }

    public boolean isRead() {
        return making.isPresent();
    }

    /** Whether it was read, or a person described anything of it. */
    public boolean isKnown() {
        return isRead() || !corrections.isEmpty();
    }

    public Optional<Correction<?>> correction(PanelField<?> field) {
        return corrections.stream()
                .filter(correction -> correction.field().equals(field))
                .findFirst();
    }
}
