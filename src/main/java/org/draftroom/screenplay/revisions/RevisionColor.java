package org.draftroom.screenplay.revisions;

import java.util.Locale;
import java.util.Optional;

/**
 * The colours of revised pages, in the order in which productions use them; when they are used up they are gone
 * through a second time, as double blue and so on.
 */
public enum RevisionColor {
    WHITE(0xffffff, 0x000000),
    BLUE(0xd9e8fb, 0x1f3fd6),
    PINK(0xfde0ea, 0xc2297f),
    YELLOW(0xfdf6c3, 0x8a7000),
    GREEN(0xdcf3dc, 0x1f7a33),
    GOLDENROD(0xfbe6b0, 0x9a6700),
    BUFF(0xf6e7cf, 0x7d6238),
    SALMON(0xfdddd0, 0xb5482f),
    CHERRY(0xfbd0d6, 0xb0123a),
    TAN(0xecdfc8, 0x74573a),
    DOUBLE_BLUE(BLUE),
    DOUBLE_PINK(PINK),
    DOUBLE_YELLOW(YELLOW),
    DOUBLE_GREEN(GREEN),
    DOUBLE_GOLDENROD(GOLDENROD),
    DOUBLE_BUFF(BUFF),
    DOUBLE_SALMON(SALMON),
    DOUBLE_CHERRY(CHERRY),
    DOUBLE_TAN(TAN);

    private final int paper;
    private final int ink;

    RevisionColor(int paper, int ink) {
        this.paper = paper;
        this.ink = ink;
    }

    RevisionColor(RevisionColor first) {
        this(first.paper, first.ink);
    }

    /** What usually follows; after the last one the colours begin again with blue. */
    public RevisionColor next() {
        RevisionColor[] all = values();
        return this == DOUBLE_TAN ? BLUE : all[ordinal() + 1];
    }

    /** The paper's colour, {@code 0xRRGGBB}: black and grey print stays readable on it. */
    public int paper() {
        return paper;
    }

    /** The colour of revised text on white paper, {@code 0xRRGGBB}. */
    public int ink() {
        return ink;
    }

    /** As it is typed and stands in addresses: {@code double-blue}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it is printed: {@code Double Blue}. */
    public String title() {
        StringBuilder title = new StringBuilder();
        for (String word : code().split("-")) {
            title.append(title.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return title.toString();
    }

    /** Whether it isn't one of those that are gone through a second time. */
    public boolean isFirst() {
        return ordinal() <= TAN.ordinal();
    }

    /** The code of the paper: the same for blue and double blue. */
    public String paperCode() {
        return code().replace("double-", "");
    }

    /** The colour of this name, in any case. */
    public static Optional<RevisionColor> of(String name) {
        for (RevisionColor color : values()) {
            if (color.code().equalsIgnoreCase(name)) {
                return Optional.of(color);
            }
        }
        return Optional.empty();
    }
}
