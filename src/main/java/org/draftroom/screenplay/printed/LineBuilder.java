package org.draftroom.screenplay.printed;

import java.util.Arrays;
import java.util.List;
import org.draftroom.screenplay.Style;

/** One line of print while characters are added from left to right; gaps between them become spaces. */
final class LineBuilder {

    /** Of a size: a wider gap parts words. */
    private static final double GAP = 0.14;

    /** Of a size: a wider gap is more than one space between words. */
    private static final double WIDE = 0.9;

    /** Of a size: how wide a space is where characters have their own widths. */
    private static final double SPACE = 0.3;

    /** Of its width: a character printed again closer than this is the same one, made bold. */
    private static final double TWICE = 0.3;

    private final int cell;
    private final StringBuilder text = new StringBuilder();
    private int[] lefts = new int[32];
    private int[] rights = new int[32];
    private byte[] styles = new byte[32];
    private int[] parts = new int[32];
    private Glyph last;
    /** Spaces that weren't printed before the last character. */
    private int skipped;

    LineBuilder(int cell) {
        this.cell = cell;
    }

    PrintedLine line(List<Glyph> across) {
        int size = 0;
        for (Glyph glyph : across) {
            if (!isPrintedAgain(glyph)) {
                add(glyph);
            }
            size = Math.max(size, glyph.text().isBlank() ? 0 : glyph.size());
        }
        boolean broken = breaks();
        int length = broken ? text.toString().stripTrailing().length() : text.length();
        return new PrintedLine(
                across.get(0).baseline(),
                size,
                text.substring(0, length),
                Arrays.copyOf(lefts, length),
                Arrays.copyOf(rights, length),
                Arrays.copyOf(styles, length),
                Arrays.copyOf(parts, length),
                broken);
    }

    private boolean isPrintedAgain(Glyph glyph) {
        if (last == null || glyph.text().isBlank() || !last.text().equals(glyph.text())) {
            return false;
        }
        boolean again = glyph.left() - last.left() < TWICE * (glyph.right() - glyph.left());
        if (again && glyph.left() > last.left()) {
            for (int i = text.length() - glyph.text().length(); i < text.length(); i++) {
                styles[i] |= Style.BOLD;
            }
        }
        return again;
    }

    /** Whether it ends in a space that is printed one column behind the words. */
    private boolean breaks() {
        int words = text.toString().stripTrailing().length();
        return last.text().isBlank() && skipped == 1 && cell > 0 && words == text.length() - 2;
    }

    private void add(Glyph glyph) {
        if (last != null) {
            addSpaces(glyph);
        }
        int length = glyph.text().length();
        int width = glyph.right() - glyph.left();
        for (int i = 0; i < length; i++) {
            int left = glyph.left() + width * i / length;
            append(glyph.text().charAt(i), left, glyph.left() + width * (i + 1) / length, glyph);
        }
        last = glyph;
    }

    private void addSpaces(Glyph next) {
        int from = last.right();
        int count = spaces(next.left() - from, next);
        skipped = count;
        int style = last.style() & next.style();
        int part = last.part() == next.part() ? last.part() : -1;
        Glyph space = new Glyph(" ", from, next.left(), last.baseline(), last.size(), style, part);
        for (int i = 0; i < count; i++) {
            int width = next.left() - from;
            append(' ', from + width * i / count, from + width * (i + 1) / count, space);
        }
    }

    /** How many spaces a gap is. Beside a space that is printed, a little more room is only spacing. */
    private int spaces(int gap, Glyph next) {
        boolean spaced = last.text().isBlank() || next.text().isBlank();
        if (gap <= (spaced ? WIDE : GAP) * next.size()) {
            return cell > 0 && gap > 0 && spaced ? Math.round((float) gap / cell) : 0;
        }
        if (cell > 0) {
            return Math.max(1, Math.round((float) gap / cell));
        }
        return gap <= WIDE * next.size() ? 1 : Math.max(2, (int) (gap / (SPACE * next.size())));
    }

    private void append(char c, int left, int right, Glyph glyph) {
        int at = text.length();
        if (at == lefts.length) {
            lefts = Arrays.copyOf(lefts, at * 2);
            rights = Arrays.copyOf(rights, at * 2);
            styles = Arrays.copyOf(styles, at * 2);
            parts = Arrays.copyOf(parts, at * 2);
        }
        lefts[at] = left;
        rights[at] = right;
        styles[at] = (byte) glyph.style();
        parts[at] = glyph.part();
        text.append(c);
    }
}
