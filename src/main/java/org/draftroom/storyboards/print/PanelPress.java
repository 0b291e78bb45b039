package org.draftroom.storyboards.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.pagination.Columns;
import org.draftroom.scripts.print.Album;
import org.draftroom.storyboards.Stills;

/** Sets panels into their places. */
record PanelPress(Album album, Stills stills, BoardPrintWords words, UUID person) {

    /** A field's text, broken into lines; what it is called stands before it, and the script's lines are called nothing. */
    private record Text(String name, List<String> lines) {}

    /** Whether any of its text was cut. */
    boolean print(PrintedPanel panel, Cell cell, BoardPrinting printing) throws IOException {
        String action = panel.open().panel().shot().action().strip();
        String label = panel.open().label();
        Album.Entry entry = album.entry(action.isEmpty() ? label : label + "  " + Room.fitted(first(action), 60));
        boolean isCut = head(entry, panel, cell, printing);
        picture(entry, panel, cell.frame(), cell.type());
        album.frame(cell.frame());
        return texts(entry, panel, cell, printing) || isCut;
    }

    private static String first(String text) {
        return text.lines().findFirst().orElse("");
    }

    /** The number in bold, and the rest beside it. */
    private boolean head(Album.Entry entry, PrintedPanel panel, Cell cell, BoardPrinting printing) throws IOException {
        boolean isNumbered = printing.fields().contains(PrintField.NUMBER);
        int room = cell.headColumns();
        String number = isNumbered ? Room.fitted(panel.open().label(), room) : "";
        List<String> parts = new ArrayList<>();
        add(parts, printing, PrintField.SIZE, panel.size());
        add(parts, printing, PrintField.DURATION, words.seconds(PrintedPanel.seconds(panel.open())));
        add(parts, printing, PrintField.FINDINGS, words.findings(panel.findings()));
        String rest = String.join("  ", parts);
        int used = number.isEmpty() ? 0 : Columns.of(number) + 2;
        String shown = used + 2 > room ? "" : Room.fitted(rest, room - used);
        List<Album.Line> lines = new ArrayList<>();
        if (!number.isEmpty()) {
            lines.add(new Album.Line(number, Style.BOLD, cell.type(), cell.left(), cell.head()));
        }
        if (!shown.isEmpty()) {
            float at = cell.left() + used * cell.type() * Cell.COLUMN;
            lines.add(new Album.Line(shown, Style.PLAIN, cell.type(), at, cell.head()));
        }
        entry.text("P", lines);
        return !shown.equals(rest) || isNumbered && !number.equals(panel.open().label());
    }

    private static void add(List<String> parts, BoardPrinting printing, PrintField field, String text) {
        if (printing.fields().contains(field) && !text.isEmpty()) {
            parts.add(text);
        }
    }

    private void picture(Album.Entry entry, PrintedPanel panel, PDRectangle frame, float type) throws IOException {
        UUID still = panel.open().panel().shown().still();
        Stills.File file = stills.display(still, person).orElse(null);
        if (file == null) {
            int room = (int) (frame.getWidth() / (type * Cell.COLUMN)) - 2;
            float y = frame.getLowerLeftY() + frame.getHeight() / 2;
            String missing = Room.fitted(words.missing(), room);
            entry.text("P", List.of(new Album.Line(missing, Style.PLAIN, type, frame.getLowerLeftX() + type, y)));
            return;
        }
        entry.picture(still, () -> new Album.Photo(file.mediaType(), file.content()), frame, panel.alt(words));
    }

    private boolean texts(Album.Entry entry, PrintedPanel panel, Cell cell, BoardPrinting printing) throws IOException {
        Room room = cell.room();
        List<Text> texts = new ArrayList<>();
        for (PrintField field : PrintField.values()) {
            if (printing.fields().contains(field) && !field.isAbove()) {
                text(texts, panel, field, room.columns());
            }
        }
        Room.Shared shared = room.share(texts.stream().map(Text::lines).toList());
        int line = 0;
        for (int i = 0; i < texts.size(); i++) {
            List<String> lines = shared.texts().get(i);
            entry.text(
                    texts.get(i).name().isEmpty() ? "BlockQuote" : "P",
                    placed(texts.get(i).name(), lines, cell, line));
            line += lines.size();
        }
        return shared.isCut();
    }

    private void text(List<Text> texts, PrintedPanel panel, PrintField field, int columns) {
        if (field == PrintField.LINES) {
            List<String> lines = PrintedPanel.lines(panel.open(), words).stream()
                    .flatMap(passage -> Album.lines(passage, columns).stream())
                    .toList();
            texts.add(new Text("", lines));
        } else if (!panel.written(field).isBlank()) {
            String name = words.field(field) + ":";
            texts.add(new Text(name, Album.lines(name + " " + panel.written(field), columns)));
        }
    }

    /** What a field is called is bold where it is whole on its first line. */
    private static List<Album.Line> placed(String name, List<String> lines, Cell cell, int first) {
        List<Album.Line> placed = new ArrayList<>();
        float left = cell.text().getLowerLeftX();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            float y = cell.baseline(first + i);
            boolean isNamed = i == 0 && !name.isEmpty() && text.startsWith(name);
            String rest = isNamed ? text.substring(name.length()).strip() : text;
            float at = isNamed ? left + (Columns.of(name) + 1) * cell.type() * Cell.COLUMN : left;
            if (isNamed) {
                placed.add(new Album.Line(name, Style.BOLD, cell.type(), left, y));
            }
            if (!rest.isEmpty()) {
                placed.add(new Album.Line(rest, Style.PLAIN, cell.type(), at, y));
            }
        }
        return placed;
    }
}
