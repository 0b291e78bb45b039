package org.draftroom.storyboards.reading.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.draftroom.storyboards.reading.PanelField;

/** What is shown on one line, and corrected in one form. */
public enum Row {
    SIZE(PanelField.SIZE, PanelField.ANGLE, PanelField.HORIZON),
    FRAMING(PanelField.FRAMING, PanelField.COMPOSITION),
    PEOPLE(PanelField.FIGURES),
    PROPS(PanelField.PROPS),
    PLACE(PanelField.LOCATION, PanelField.SETTING, PanelField.TIME),
    LIGHT(PanelField.LIGHT, PanelField.KEY),
    CAMERA(PanelField.MOVEMENT, PanelField.LENS),
    MOVES(PanelField.DIRECTION),
    LETTERING(PanelField.LETTERING),
    HAPPENS(PanelField.HAPPENS);

    private final List<PanelField<?>> fields;

    Row(PanelField<?>... fields) {
        this.fields = List.of(fields);
    }

    List<PanelField<?>> fields() {
        return fields;
    }

    /** As addresses have it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Row> of(String word) {
        return Arrays.stream(values()).filter(row -> row.word().equals(word)).findFirst();
    }
}
