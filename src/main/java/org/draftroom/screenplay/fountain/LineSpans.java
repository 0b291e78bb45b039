package org.draftroom.screenplay.fountain;

import java.util.Arrays;
import org.draftroom.screenplay.StyledText;

/**
 * The parts of a line that a writer should see as such. Kinds: 0 a marker; 1 to 7 the bits of
 * {@link org.draftroom.screenplay.Style}; then those below. They never overlap and stand in order.
 */
public final class LineSpans {

    public static final int MARKER = 0;
    public static final int NOTE = 8;
    public static final int BONEYARD = 9;
    public static final int NUMBER = 10;
    public static final int EXTENSION = 11;
    public static final int TITLE_KEY = 12;

    private static final byte NOTHING = -1;
    private static final int[] NONE = {};

    private final SourceLine line;
    private final Visible visible;
    private final int[] indexes;
    private final byte[] paint;

    private LineSpans(SourceLine line) {
        this.line = line;
        this.visible = Visible.of(line);
        this.indexes = visible.indexes();
        this.paint = new byte[line.text.length()];
        Arrays.fill(paint, NOTHING);
    }

    static int[] of(SourceLine line) {
        boolean empty = line.kind == LineKind.BLANK || line.isBlank();
        return empty || isPlain(line) ? NONE : new LineSpans(line).paint();
    }

    /** Most lines have nothing to show: found out without painting. */
    private static boolean isPlain(SourceLine line) {
        return line.hidden.length == 0
                && (line.kind == LineKind.ACTION && !line.text.startsWith("!") || line.kind == LineKind.DIALOGUE)
                && line.text.indexOf('*') < 0
                && line.text.indexOf('_') < 0
                && line.text.indexOf('\\') < 0;
    }

    private int[] paint() {
        paintHidden();
        if (line.kind == LineKind.TITLE_PAGE) {
            fill(0, Math.max(0, TitleKeys.colon(line.text) + 1), TITLE_KEY);
        } else if (line.kind != LineKind.NOTE && line.kind != LineKind.BONEYARD) {
            paintText();
        }
        return spans();
    }

    private void paintHidden() {
        for (int i = 0; i < line.hidden.length; i += 3) {
            fill(line.hidden[i], line.hidden[i + 1], line.hidden[i + 2] == HiddenText.NOTE ? NOTE : BONEYARD);
        }
    }

    private void paintText() {
        String text = visible.text();
        boolean goesOn = State.interrupted(line.before) != null;
        Markers markers = Markers.of(goesOn ? LineKind.ACTION : line.kind, text);
        paintMarkers(text, 0, markers.from(), MARKER);
        paintMarkers(text, markers.to(), text.length(), markers.number().isEmpty() ? MARKER : NUMBER);
        byte[] styles = StyledText.marks(text.substring(markers.from(), markers.to()));
        for (int i = 0; i < styles.length; i++) {
            if (styles[i] != 0) {
                set(markers.from() + i, styles[i] < 0 ? MARKER : styles[i]);
            }
        }
        int bracket = text.indexOf('(', markers.from());
        if (line.kind == LineKind.CHARACTER && bracket > 0) {
            paintMarkers(text, bracket, markers.to(), EXTENSION);
        }
    }

    private void paintMarkers(String text, int from, int to, int kind) {
        for (int i = from; i < to; i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                set(i, kind);
            }
        }
    }

    private void set(int visibleIndex, int kind) {
        paint[indexes[visibleIndex]] = (byte) kind;
    }

    private void fill(int from, int to, int kind) {
        Arrays.fill(paint, from, to, (byte) kind);
    }

    private int[] spans() {
        int[] spans = new int[12];
        int count = 0;
        int at = 0;
        while (at < paint.length) {
            int from = at;
            while (at < paint.length && paint[at] == paint[from]) {
                at++;
            }
            if (paint[from] != NOTHING) {
                spans = count + 3 > spans.length ? Arrays.copyOf(spans, count * 2) : spans;
                spans[count++] = from;
                spans[count++] = at;
                spans[count++] = paint[from];
            }
        }
        return Arrays.copyOf(spans, count);
    }
}
