package org.draftroom.storyboards.web;

import java.util.List;
import java.util.UUID;
import org.draftroom.screenplay.StyledText;
import org.draftroom.storyboards.CardMarks.Mark;
import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.PlacedLine;

/** A panel on its board: its picture, its number, what is known of it in a word, how long it is shown, its lines. */
public record Card(OpenPanel panel, List<Mark> marks, List<Line> lines) {

    /** A passage without its markup, on one line. */
    public record Line(UUID id, String text, boolean gone, boolean edited) {

        static Line of(PlacedLine line) {
            String text =
                    StyledText.of(line.text()).text().replaceAll("\\s+", " ").strip();
            return new Line(line.id(), text, line.isGone(), line.isEdited());
        }
    }

    static Card of(OpenPanel panel, List<Mark> marks) {
        return new Card(panel, marks, lines(panel));
    }

    static List<Line> lines(OpenPanel panel) {
        return panel.lines().stream().map(Line::of).toList();
    }

    public UUID id() {
        return panel.id();
    }

    public String label() {
        return panel.label();
    }

    public UUID still() {
        return panel.panel().shown().still();
    }
}
