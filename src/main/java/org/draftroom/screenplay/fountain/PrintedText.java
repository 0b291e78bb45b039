package org.draftroom.screenplay.fountain;

import java.util.Arrays;
import org.draftroom.screenplay.StyledText;

/** The characters of one line that print, as the element has them that the line is part of. */
final class PrintedText {

    private static final String TAB = "    ";

    private final StringBuilder text = new StringBuilder();
    private int[] indexes;

    private PrintedText(int length) {
        this.indexes = new int[length];
    }

    static StyledText of(SourceLine line) {
        if (line.kind.element() == null || !line.kind.element().isPrinted()) {
            return new StyledText("", null, new int[0]);
        }
        Visible visible = Visible.of(line);
        boolean goesOn = State.interrupted(line.before) != null;
        Markers markers = Markers.of(goesOn ? LineKind.ACTION : line.kind, visible.text());
        int from = goesOn ? 0 : markers.from();
        int to = State.isHidden(line.after) ? visible.text().length() : Math.max(from, markers.to());
        StyledText styled = StyledText.of(visible.text().substring(from, to));
        PrintedText printed = new PrintedText(styled.text().length());
        int[] places = visible.indexes();
        for (int i = 0; i < styled.text().length(); i++) {
            printed.add(styled.text().charAt(i), places[from + styled.marked(i)]);
        }
        return new StyledText(printed.text.toString(), null, Arrays.copyOf(printed.indexes, printed.text.length()));
    }

    private void add(char c, int index) {
        String characters = c == '\t' ? TAB : String.valueOf(c);
        for (int i = 0; i < characters.length(); i++) {
            if (text.length() == indexes.length) {
                indexes = Arrays.copyOf(indexes, indexes.length * 2 + 1);
            }
            indexes[text.length()] = index;
            text.append(characters.charAt(i));
        }
    }
}
