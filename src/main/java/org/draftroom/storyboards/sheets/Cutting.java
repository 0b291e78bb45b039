package org.draftroom.storyboards.sheets;

import java.util.ArrayList;
import java.util.List;

/** Takes an area apart that hangs together but is no rectangle: panels with something drawn across from one to the next. */
final class Cutting {

    /** A line or column that has less than that is between two panels. */
    private static final double THIN = 0.12;

    private static final double WHOLE = 0.8;
    private static final int DEPTH = 6;

    private final Mask areas;
    private final Mask ink;

    Cutting(Mask areas, Mask ink) {
        this.areas = areas;
        this.ink = ink;
    }

    List<Box> parts(Box box) {
        return parts(box, DEPTH);
    }

    private List<Box> parts(Box box, int depth) {
        if (depth > 0) {
            List<Box> runs = runs(box, true);
            if (runs.size() < 2) {
                runs = runs(box, false);
            }
            if (runs.size() > 1) {
                List<Box> parts = new ArrayList<>();
                runs.forEach(run -> parts.addAll(parts(tight(run), depth - 1)));
                return parts;
            }
        }
        return fill(box) >= WHOLE || Border.of(ink, box).isSeen() ? List.of(box) : List.of();
    }

    private List<Box> runs(Box box, boolean across) {
        int from = (int) (across ? box.left() : box.top());
        int to = (int) (across ? box.right() : box.bottom());
        double most = THIN * (across ? box.height() : box.width());
        List<Box> runs = new ArrayList<>();
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean thick = i < to && count(box, i, across) > most;
            if (thick && start < 0) {
                start = i;
            } else if (!thick && start >= 0) {
                runs.add(
                        across
                                ? new Box(start, box.top(), i, box.bottom())
                                : new Box(box.left(), start, box.right(), i));
                start = -1;
            }
        }
        return runs;
    }

    private int count(Box box, int line, boolean across) {
        int count = 0;
        int from = (int) (across ? box.top() : box.left());
        int to = (int) (across ? box.bottom() : box.right());
        for (int i = from; i < to; i++) {
            count += areas.at(across ? line : i, across ? i : line) ? 1 : 0;
        }
        return count;
    }

    /** The box without the empty lines around what is in it. */
    private Box tight(Box box) {
        int left = (int) box.left();
        int right = (int) box.right();
        int top = (int) box.top();
        int bottom = (int) box.bottom();
        while (left < right && count(box, left, true) == 0) {
            left++;
        }
        while (right > left && count(box, right - 1, true) == 0) {
            right--;
        }
        while (top < bottom && count(box, top, false) == 0) {
            top++;
        }
        while (bottom > top && count(box, bottom - 1, false) == 0) {
            bottom--;
        }
        return new Box(left, top, right, bottom);
    }

    private double fill(Box box) {
        double count = 0;
        for (int x = (int) box.left(); x < box.right(); x++) {
            count += count(box, x, true);
        }
        return count / Math.max(1, box.area());
    }
}
