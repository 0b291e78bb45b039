package org.draftroom.storyboards.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.Shot;
import org.draftroom.storyboards.light.Light;
import org.draftroom.storyboards.light.Lights;
import org.draftroom.storyboards.reading.PanelField;
import org.draftroom.storyboards.reading.PanelReadingWords;
import org.draftroom.storyboards.reading.PanelReadings;
import org.draftroom.storyboards.reading.ReadPanel;
import org.draftroom.support.Csv;

/** A board's panels as tables, one row or more a panel, in their order. */
@ApplicationScoped
public class BoardTables {

    private final PanelReadings readings;
    private final Lights lights;
    private final FieldValues values;
    private final PanelReadingWords fields;
    private final BoardPrintWords words;

    BoardTables(
            PanelReadings readings,
            Lights lights,
            FieldValues values,
            PanelReadingWords fields,
            BoardPrintWords words) {
        this.readings = readings;
        this.lights = lights;
        this.values = values;
        this.fields = fields;
        this.words = words;
    }

    /** The shot list: what is written of each panel, and its size and angle as read or corrected. */
    public byte[] shots(OpenBoard board) {
        Csv table = headed(
                "number", "scene", "size", "angle", "lens", "move", "duration", "action", "dialogue", "sound", "lines");
        Map<UUID, ReadPanel> read = readings.ofBoard(board.board().id());
        for (OpenPanel panel : board.panels()) {
            ReadPanel known = known(read, panel);
            Shot shot = panel.panel().shot();
            table.row(List.of(
                    panel.label(),
                    panel.scene(),
                    values.of(known.reading().get(PanelField.SIZE)),
                    values.of(known.reading().get(PanelField.ANGLE)),
                    shot.lens(),
                    shot.move(),
                    new java.math.BigDecimal(PrintedPanel.seconds(panel)),
                    shot.action(),
                    shot.dialogue(),
                    shot.sound(),
                    String.join("\n", PrintedPanel.lines(panel, words))));
        }
        return table.file();
    }

    /** Every field of every panel, whether anybody said anything of it or not. */
    public byte[] readings(OpenBoard board) {
        Csv table = headed("number", "field", "value", "confidence", "by");
        Map<UUID, ReadPanel> read = readings.ofBoard(board.board().id());
        for (OpenPanel panel : board.panels()) {
            ReadPanel known = known(read, panel);
            for (PanelField<?> field : PanelField.all()) {
                var seen = known.reading().get(field);
                table.row(List.of(
                        panel.label(),
                        fields.field(field.word()),
                        values.of(seen),
                        words.confidence(seen.confidence().name().toLowerCase(java.util.Locale.ROOT)),
                        by(known, field)));
            }
        }
        return table.file();
    }

    /** What was measured of each panel's picture; those that weren't measured yet say so. */
    public byte[] light(OpenBoard board) {
        Csv table = headed(LightRow.COLUMNS.toArray(String[]::new));
        Map<UUID, Light> measured = lights.ofBoard(board.board().id());
        for (OpenPanel panel : board.panels()) {
            Light light = measured.get(panel.panel().shown().still());
            List<Object> row = new ArrayList<>(List.of(panel.label()));
            row.addAll(light == null ? List.of(words.notMeasured()) : LightRow.of(light));
            table.row(row);
        }
        return table.file();
    }

    private String by(ReadPanel known, PanelField<?> field) {
        return known.correction(field)
                .map(correction -> correction.name().isEmpty() ? words.somebody() : correction.name())
                .or(() -> known.making().map(making -> words.model(making.model())))
                .orElseGet(words::nobody);
    }

    private static ReadPanel known(Map<UUID, ReadPanel> read, OpenPanel panel) {
        UUID shown = panel.panel().shown().id();
        return read.getOrDefault(shown, ReadPanel.unread(shown));
    }

    private Csv headed(String... columns) {
        return new Csv().row(Stream.of(columns).map(words::column).toList());
    }
}
