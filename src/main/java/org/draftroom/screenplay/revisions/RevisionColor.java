package org.draftroom.screenplay.revisions;

import java.util.Locale;
import java.util.Optional;

/** The colours of revised pages, in the order in which productions use them. */
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
    TAN(0xecdfc8);

    private final int paper;

    RevisionColor(int paper) {
        this.paper = paper;
    }

    /** The paper's colour, {@code 0xRRGGBB}: black and grey print stays readable on it. */
    public int paper() {
        return paper;
    }

    /** As it is typed and stands in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it is printed: {@code Blue}. */
    public String title() {
        return name().charAt(0) + code().substring(1);
    }

    /** The colour of this name, in any case. */
    public static Optional<RevisionColor> of(String name) {
        for (RevisionColor color : values()) {
            if (color.name().equalsIgnoreCase(name)) {
                return Optional.of(color);
            }
        }
        return Optional.empty();
    }
}
