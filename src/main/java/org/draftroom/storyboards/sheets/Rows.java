package org.draftroom.storyboards.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Panels by rows: those that stand beside each other. */
final class Rows {

    private Rows() {}

    /** Rows from the top, each from the left. */
    static List<List<Frame>> of(List<Frame> frames) {
        List<List<Frame>> rows = new ArrayList<>();
        frames.stream()
                .sorted(Comparator.comparingDouble(Rows::midY))
                .forEach(frame -> rows.stream()
                        .filter(row -> isBeside(row, frame))
                        .findFirst()
                        .orElseGet(() -> {
                            rows.add(new ArrayList<>());
                            return rows.get(rows.size() - 1);
                        })
                        .add(frame));
        rows.forEach(row ->
                row.sort(Comparator.comparingDouble(frame -> frame.topLeft().x())));
        return rows;
    }

    private static boolean isBeside(List<Frame> row, Frame frame) {
        return row.stream().allMatch(other -> {
            double shared = Math.min(bottom(other), bottom(frame)) - Math.max(top(other), top(frame));
            boolean over = Math.min(right(other), right(frame)) - Math.max(left(other), left(frame))
                    > 0.3 * Math.min(other.width(), frame.width());
            return !over && shared > 0.5 * Math.min(other.height(), frame.height());
        });
    }

    static double midY(Frame frame) {
        return (top(frame) + bottom(frame)) / 2;
    }

    static double top(Frame frame) {
        return (frame.topLeft().y() + frame.topRight().y()) / 2;
    }

    static double bottom(Frame frame) {
        return (frame.bottomLeft().y() + frame.bottomRight().y()) / 2;
    }

    static double left(Frame frame) {
        return (frame.topLeft().x() + frame.bottomLeft().x()) / 2;
    }

    static double right(Frame frame) {
        return (frame.topRight().x() + frame.bottomRight().x()) / 2;
    }
}
