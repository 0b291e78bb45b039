package org.draftroom.storyboards.sheets;

import java.util.ArrayList;
import java.util.List;

/** Some pixels of a sheet. */
final class Mask {

    final int width;
    final int height;
    final boolean[] set;

    Mask(int width, int height) {
        this(width, height, new boolean[width * height]);
    }

    private Mask(int width, int height, boolean[] set) {
        this.width = width;
        this.height = height;
        this.set = set;
    }

    boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && set[y * width + x];
    }

    /** With all that is at most so far from one of them, across and down. */
    Mask grown(int by) {
        return by == 0 ? this : along(by, true, true).along(by, false, true);
    }

    /** Without all that is at most so far from one that isn't among them. */
    Mask shrunk(int by) {
        return by == 0 ? this : along(by, true, false).along(by, false, false);
    }

    /** Without gaps narrower than twice that. */
    Mask closed(int by) {
        return grown(by).shrunk(by);
    }

    /** Without what is narrower than twice that. */
    Mask opened(int by) {
        return shrunk(by).grown(by);
    }

    private Mask along(int by, boolean across, boolean wanted) {
        boolean[] to = new boolean[set.length];
        int lines = across ? height : width;
        int length = across ? width : height;
        int step = across ? 1 : width;
        for (int line = 0; line < lines; line++) {
            int start = across ? line * width : line;
            int last = -1 - by;
            int done = 0;
            for (int i = 0; i < length; i++) {
                if (set[start + i * step] == wanted) {
                    last = i;
                    done = Math.max(done, i - by);
                    for (; done < Math.min(length, i + by + 1); done++) {
                        to[start + done * step] = true;
                    }
                }
            }
        }
        if (!wanted) {
            for (int i = 0; i < to.length; i++) {
                to[i] = !to[i];
            }
        }
        return new Mask(width, height, to);
    }

    /** With what none of the sheet's edges can reach without crossing one of them. */
    Mask filled() {
        boolean[] outside = new boolean[set.length];
        int[] queue = new int[set.length];
        int end = 0;
        for (int x = 0; x < width; x++) {
            end = reach(x, outside, queue, end);
            end = reach((height - 1) * width + x, outside, queue, end);
        }
        for (int y = 0; y < height; y++) {
            end = reach(y * width, outside, queue, end);
            end = reach(y * width + width - 1, outside, queue, end);
        }
        for (int i = 0; i < end; i++) {
            int at = queue[i];
            int x = at % width;
            end = x > 0 ? reach(at - 1, outside, queue, end) : end;
            end = x < width - 1 ? reach(at + 1, outside, queue, end) : end;
            end = at >= width ? reach(at - width, outside, queue, end) : end;
            end = at < set.length - width ? reach(at + width, outside, queue, end) : end;
        }
        for (int i = 0; i < outside.length; i++) {
            outside[i] = !outside[i];
        }
        return new Mask(width, height, outside);
    }

    private int reach(int at, boolean[] outside, int[] queue, int end) {
        if (set[at] || outside[at]) {
            return end;
        }
        outside[at] = true;
        queue[end] = at;
        return end + 1;
    }

    /**
     * Pixels that hang together.
     *
     * @param pixels how many
     */
    record Piece(Box box, int pixels) {

        /** How much of its box it has, 0 to 1. */
        double fill() {
            return pixels / box.area();
        }
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        boolean[] seen = new boolean[set.length];
        int[] queue = new int[set.length];
        for (int at = 0; at < set.length; at++) {
            if (set[at] && !seen[at]) {
                pieces.add(piece(at, seen, queue));
            }
        }
        return pieces;
    }

    private Piece piece(int first, boolean[] seen, int[] queue) {
        int end = 1;
        queue[0] = first;
        seen[first] = true;
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        for (int i = 0; i < end; i++) {
            int x = queue[i] % width;
            int y = queue[i] / width;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int next = (y + dy) * width + x + dx;
                    if (at(x + dx, y + dy) && !seen[next]) {
                        seen[next] = true;
                        queue[end++] = next;
                    }
                }
            }
        }
        return new Piece(new Box(left, top, right + 1, bottom + 1), end);
    }
}
