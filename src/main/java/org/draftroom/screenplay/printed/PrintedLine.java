package org.draftroom.screenplay.printed;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.draftroom.screenplay.Style;

/**
 * One line of print.
 *
 * @param baseline the line it stands on, in thousandths of an inch from the top
 * @param size height of its type
 * @param text its characters, with spaces where the print has gaps
 * @param lefts where each character starts
 * @param rights where each ends
 * @param styles bits of {@link Style} of each
 * @param parts the part that each belongs to, as {@link Glyph#part}
 * @param isBroken whether it says that the line break behind it is meant: by a space that stands apart
 */
public record PrintedLine(
        int baseline, int size, String text, int[] lefts, int[] rights, byte[] styles, int[] parts, boolean isBroken) {

    /** Where the first character starts, spaces included. */
    int left() {
        return lefts[0];
    }

    /** Where the first character that isn't a space starts. */
    int ink() {
        return lefts[indent()];
    }

    /** How many spaces it opens with. */
    int indent() {
        int at = 0;
        while (at + 1 < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Where the last character that isn't a space ends. */
    int right() {
        return rights[Math.max(0, text.stripTrailing().length() - 1)];
    }

    int middle() {
        return (ink() + right()) / 2;
    }

    /** What it says, without the spaces around it. */
    String words() {
        return text.strip();
    }

    /** Some of its characters. */
    PrintedLine slice(int from, int to) {
        return new PrintedLine(
                baseline,
                size,
                text.substring(from, to),
                Arrays.copyOfRange(lefts, from, to),
                Arrays.copyOfRange(rights, from, to),
                Arrays.copyOfRange(styles, from, to),
                Arrays.copyOfRange(parts, from, to),
                isBroken && to == text.length());
    }

    /** Its characters that belong to a part. */
    PrintedLine only(int part) {
        int[] at =
                IntStream.range(0, parts.length).filter(i -> parts[i] == part).toArray();
        byte[] kept = new byte[at.length];
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < at.length; i++) {
            kept[i] = styles[at[i]];
            words.append(text.charAt(at[i]));
        }
        return new PrintedLine(
                baseline,
                size,
                words.toString(),
                IntStream.of(at).map(i -> lefts[i]).toArray(),
                IntStream.of(at).map(i -> rights[i]).toArray(),
                kept,
                IntStream.of(at).map(i -> part).toArray(),
                isBroken);
    }

    /** Whether every character that isn't a space has a style. */
    boolean isAll(int style) {
        return IntStream.range(0, text.length()).allMatch(i -> text.charAt(i) == ' ' || (styles[i] & style) != 0);
    }

    void underline(Rule rule) {
        if (rule.isUnder(this)) {
            for (int i = 0; i < styles.length; i++) {
                styles[i] |= (byte) (rule.covers(lefts[i], rights[i]) ? Style.UNDERLINE : 0);
            }
        }
    }
}
