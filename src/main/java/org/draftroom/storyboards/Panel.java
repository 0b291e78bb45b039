package org.draftroom.storyboards;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A panel of a board.
 *
 * @param place in the order of its board; neighbours may be any distance apart
 * @param edition of the shot, counted from 1; whoever writes says which one they saw
 * @param lines in the order of the script as it was when they were bound
 * @param shown the latest version of its picture
 * @param editor the name of who edited it last; empty when that account is gone
 * @param removed whether it was taken off the board, from where it can be brought back
 */
public record Panel(
        UUID id,
        UUID board,
        int place,
        Shot shot,
        int edition,
        List<BoundLine> lines,
        PanelVersion shown,
        Instant editedAt,
        String editor,
        boolean removed) {

    /** The most panels of a board, those that were taken off it not counted. */
    public static final int MOST = 1000;
}
