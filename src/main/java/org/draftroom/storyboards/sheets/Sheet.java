package org.draftroom.storyboards.sheets;

import java.util.List;
import java.util.UUID;

/**
 * A sheet that is being taken apart.
 *
 * @param width of its original the right way up, in pixels
 * @param height likewise
 * @param frames its panels in the order in which they will be added, in the original's pixels
 */
public record Sheet(UUID id, UUID board, int width, int height, List<Frame> frames) {

    /** The most panels of one sheet. */
    public static final int MOST_FRAMES = 100;

    /** The most sheets of a board that wait at once. */
    public static final int MOST = 20;

    /** The shortest side of a panel, in pixels. */
    public static final int LEAST = 8;

    /** Whether each is a panel that can be cut out: in the sheet, not too small, not folded over. */
    public boolean fits(List<Frame> typed) {
        return typed.size() <= MOST_FRAMES && typed.stream().allMatch(this::fits);
    }

    private boolean fits(Frame frame) {
        boolean inside = frame.corners().stream()
                .allMatch(corner -> corner.x() >= 0 && corner.y() >= 0 && corner.x() <= width && corner.y() <= height);
        return inside && frame.isConvex() && frame.width() >= LEAST && frame.height() >= LEAST;
    }

    public Sheet with(List<Frame> others) {
        return new Sheet(id, board, width, height, List.copyOf(others));
    }

    /** One more frame, in the middle, as large as the others are about. */
    public Frame another() {
        double across = frames.stream().mapToDouble(Frame::width).average().orElse(width / 3.0);
        double down = frames.stream().mapToDouble(Frame::height).average().orElse(height / 3.0);
        double left = Math.round((width - across) / 2);
        double top = Math.round((height - down) / 2);
        return Frame.of(new Box(left, top, left + Math.round(across), top + Math.round(down)), 0);
    }
}
