package org.draftroom.storyboards.print;

import java.math.BigDecimal;
import java.util.List;
import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.PlacedLine;
import org.draftroom.storyboards.Shot;

/**
 * What is printed of a panel.
 *
 * @param size of its shot as read, in a word; empty where nobody knows it
 * @param findings how many
 */
public record PrintedPanel(OpenPanel open, String size, int findings) {

    /** "5", "3.5". */
    static String seconds(OpenPanel panel) {
        return BigDecimal.valueOf(panel.duration().toMillis(), 3)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The passages that the panel shows, one after the other. */
    static List<String> lines(OpenPanel panel, BoardPrintWords words) {
        return panel.lines().stream().map(line -> line(line, words)).toList();
    }

    private static String line(PlacedLine line, BoardPrintWords words) {
        return line.isGone() ? words.gone(line.text()) : line.text();
    }

    /** What was written in the field; empty in those that nobody writes. */
    String written(PrintField field) {
        Shot shot = open.panel().shot();
        return switch (field) {
            case ACTION -> shot.action();
            case DIALOGUE -> shot.dialogue();
            case SOUND -> shot.sound();
            case LENS -> shot.lens();
            case MOVE -> shot.move();
            default -> "";
        };
    }

    /** The picture in words: its number and what happens in it. */
    String alt(BoardPrintWords words) {
        String action = open.panel().shot().action().strip();
        return action.isEmpty() ? words.panel(open.label()) : words.panel(open.label()) + ": " + action;
    }

    float ratio() {
        return (float) open.panel().shown().width() / open.panel().shown().height();
    }
}
