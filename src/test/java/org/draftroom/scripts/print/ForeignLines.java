package org.draftroom.scripts.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.StyledText;
import org.draftroom.scripts.print.HouseStyle.Column;

/** Breaks elements into lines of a house's widths; rows count from 0 for each element. */
final class ForeignLines {

    private static final float DUAL_WIDTH = 2.8f;

    private final HouseStyle style;
    private final ForeignType type;

    ForeignLines(HouseStyle style, ForeignType type) {
        this.style = style;
        this.type = type;
    }

    /** The lines of an element. */
    List<SetLine> of(Element element, String text) {
        StyledText shown = StyledText.of(text);
        byte[] styles = styles(element, shown);
        Column column = column(element);
        List<SetLine> lines = new ArrayList<>();
        int from = 0;
        while (from <= shown.text().length()
                && !(from > 0 && from == shown.text().length())) {
            int end = end(shown.text(), styles, from, column.width());
            String line = shown.text().substring(from, end).stripTrailing();
            byte[] part = Arrays.copyOfRange(styles, from, from + line.length());
            lines.add(new SetLine(lines.size(), left(element, column, line), line, part));
            from = next(shown.text(), end);
        }
        return lines;
    }

    private byte[] styles(Element element, StyledText shown) {
        byte[] styles = new byte[shown.text().length()];
        boolean bold = style.boldHeadings && element.is(ElementType.SCENE_HEADING);
        boolean sung = element.is(ElementType.LYRICS);
        for (int i = 0; i < styles.length; i++) {
            styles[i] = (byte) (shown.style(i) | (bold ? Style.BOLD : sung ? Style.ITALIC : 0));
        }
        return styles;
    }

    private Column column(Element element) {
        if (element.dual() != Dual.NONE && !style.sequentialDuals) {
            float side = element.dual() == Dual.LEFT ? style.leftSpeech : style.rightSpeech;
            float in = element.is(ElementType.CHARACTER) ? 0.9f : element.is(ElementType.PARENTHETICAL) ? 0.3f : 0;
            return new Column(side + in, DUAL_WIDTH - in);
        }
        return switch (element.type()) {
            case CHARACTER -> style.cue;
            case DIALOGUE, LYRICS -> style.dialogue;
            case PARENTHETICAL -> style.bracket;
            default -> style.action;
        };
    }

    private float left(Element element, Column column, String line) {
        float width = type.width(line, Style.PLAIN, style.size);
        boolean centered = element.is(ElementType.CHARACTER) && style.centeredCues && element.dual() == Dual.NONE;
        if (element.is(ElementType.TRANSITION) && !style.transitionsLeft) {
            return style.transition - width;
        }
        if (element.is(ElementType.CENTERED) || centered) {
            return style.action.left() + (style.action.width() - width) / 2;
        }
        return column.left();
    }

    /** Where a line that starts here ends: at a break, or before the first word that doesn't fit. */
    private int end(String text, byte[] styles, int from, float width) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n') {
            int word = end;
            while (word < text.length() && text.charAt(word) == ' ') {
                word++;
            }
            while (word < text.length() && " \n".indexOf(text.charAt(word)) < 0) {
                word++;
            }
            float needed = type.width(text.substring(from, word), Style.PLAIN, style.size);
            if (end > from && needed > width + 0.01f) {
                return end;
            }
            end = word;
        }
        return end;
    }

    private static int next(String text, int end) {
        if (end < text.length() && text.charAt(end) == '\n') {
            return end + 1;
        }
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    /** What an element says as it is printed. */
    String shown(Element element) {
        String text = element.text();
        if (element.is(ElementType.SCENE_HEADING) && style.smallHeadings) {
            return text.substring(0, 1) + text.substring(1).toLowerCase(Locale.ROOT);
        }
        boolean capitals = element.is(ElementType.SCENE_HEADING) || element.is(ElementType.TRANSITION);
        return capitals ? text.toUpperCase(Locale.ROOT) : text;
    }
}
