package org.draftroom.storyboards.sheets;

import java.util.List;

/** The order in which panels are read: rows from the top, each from the left. */
public final class ReadingOrder {

    private ReadingOrder() {}

    public static List<Frame> of(List<Frame> frames) {
        return Rows.of(frames).stream().flatMap(List::stream).toList();
    }
}
