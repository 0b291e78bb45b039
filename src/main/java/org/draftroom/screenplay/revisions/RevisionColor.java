package org.draftroom.screenplay.revisions;

import java.util.Locale;
import java.util.Optional;

/**
 * The colours of revised pages, in the order in which productions use them; when they are used up they are gone
 * through a second time, as double blue and so on.
 */
public enum RevisionColor {
    WHITE(0xffffff),
    BLUE(0xd9e8fb),
    PINK(0xfde0ea),
    YELLOW(0xfdf6c3),
    GREEN(0xdcf3dc),
    GOLDENROD(0xfbe6b0),
    BUFF(0xf6e7cf),
    SALMON(0xfdddd0),
    CHERRY(0xfbd0d6),
    TAN(0xecdfc8),
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

    RevisionColor(int paper) {
        this.paper = paper;
    }

    RevisionColor(RevisionColor first) {
        this(first.paper);
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
