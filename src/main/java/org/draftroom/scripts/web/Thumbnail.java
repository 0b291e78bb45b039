package org.draftroom.scripts.web;

import java.util.List;
import java.util.Locale;
import org.draftroom.scripts.Figures.Print;

/** A script's first page, small: its lines of print as one path on a paper of 85 by 110. */
final class Thumbnail {

    private static final int TOP = 10;
    private static final double LINE = 110 * 12 / 792.0;

    private Thumbnail() {}

    static String of(List<Print> page) {
        StringBuilder path = new StringBuilder();
        for (Print print : page) {
            path.append(String.format(
                    Locale.ROOT, "M%d %.1fh%d", print.from(), TOP + print.row() * LINE, print.to() - print.from()));
        }
        return path.toString();
    }
}
