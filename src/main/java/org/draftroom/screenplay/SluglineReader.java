package org.draftroom.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a scene heading apart: its first words, then pieces parted by dashes, commas, slashes and brackets. */
final class SluglineReader {

    /** Pieces before the time that aren't places. */
    private static final Set<String> NO_PLACES = Set.of(
            "MOVING",
            "DRIVING",
            "TRAVELING",
            "TRAVELLING",
            "FLYING",
            "PARKED",
            "STATIONARY",
            "ESTABLISHING",
            "FLASHBACK",
            "FLASH BACK",
            "FLASHFORWARD",
            "DREAM",
            "DREAM SEQUENCE",
            "MONTAGE",
            "VARIOUS",
            "VARIOUS SHOTS",
            "INTERCUT",
            "PRESENT",
            "PRESENT DAY",
            "POV",
            "RESUME",
            "BACK TO SCENE",
            "IN MOTION");

    private final String text;
    private final List<Slugline.Piece> places = new ArrayList<>();
    private final List<SluglineTime> times = new ArrayList<>();
    private final List<Slugline.Piece> others = new ArrayList<>();
    private Setting setting = Setting.NONE;
    private int at;

    SluglineReader(String text) {
        this.text = text;
    }

    Slugline read() {
        prefix();
        int prefixTo = at;
        int from = at;
        while (at < text.length()) {
            int length = separator(at);
            if (length > 0) {
                piece(from, at, false);
                from = at + length;
                at = from;
            } else if (isOpening(text.charAt(at))) {
                piece(from, at, false);
                from = bracketed();
            } else {
                at++;
            }
        }
        piece(from, text.length(), false);
        return new Slugline(text, prefixTo, setting, List.copyOf(places), List.copyOf(times), List.copyOf(others));
    }

    private void prefix() {
        int start = skipSpaces(0);
        int end = wordEnd(start);
        Setting first = Setting.of(text.substring(start, end));
        if (first == Setting.NONE || end == text.length() || Character.isDigit(text.charAt(end))) {
            return;
        }
        int slash = text.charAt(end) == '.' && end + 1 < text.length() ? end + 1 : end;
        int second = text.charAt(slash) == '/' ? wordEnd(slash + 1) : slash;
        Setting other = second > slash ? Setting.of(text.substring(slash + 1, second)) : Setting.NONE;
        setting = other == Setting.NONE ? first : first.and(other);
        at = other == Setting.NONE ? end : second;
        while (at < text.length() && (isSpace(text.charAt(at)) || text.charAt(at) == '.' || text.charAt(at) == '。')) {
            at++;
        }
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || "'’".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private int skipSpaces(int from) {
        int start = from;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The length of what parts two pieces here, or 0. A dash needs a space beside it, or another dash. */
    private int separator(int index) {
        char c = text.charAt(index);
        if (c == ',' || c == '/' || c == '—' || c == '–') {
            return 1;
        }
        if (c != '-' || index == 0) {
            return 0;
        }
        char next = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
        return next == '-' ? 2 : isSpace(next) || isSpace(text.charAt(index - 1)) ? 1 : 0;
    }

    private int bracketed() {
        int open = at + 1;
        int close = open;
        while (close < text.length() && text.charAt(close) != ')' && text.charAt(close) != ']') {
            close++;
        }
        piece(open, close, true);
        at = Math.min(text.length(), close + 1);
        return at;
    }

    private void piece(int from, int to, boolean bracketed) {
        int start = skipSpaces(from);
        int end = to;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start >= end) {
            return;
        }
        Slugline.Piece piece = new Slugline.Piece(text.substring(start, end), start, end);
        SluglineTime time = places.isEmpty() ? null : SluglineTime.of(piece);
        if (time != null) {
            times.add(time);
        } else if (bracketed
                || !times.isEmpty()
                || NO_PLACES.contains(piece.text().toUpperCase(Locale.ROOT))) {
            others.add(piece);
        } else {
            place(piece);
        }
    }

    /** A time may stand behind the place with nothing but a space or a dot between: {@code CABIN. NIGHT}. */
    private void place(Slugline.Piece piece) {
        int space = piece.text().lastIndexOf(' ');
        if (space > 0) {
            int start = piece.from() + space + 1;
            String last = piece.text().substring(space + 1);
            SluglineTime time = SluglineTime.of(new Slugline.Piece(last, start, piece.to()));
            if (time != null && (time.time() != null || time.follow() == Follow.CONTINUOUS)) {
                places.add(trimmed(piece, space));
                times.add(time);
                return;
            }
        }
        places.add(piece);
    }

    private static Slugline.Piece trimmed(Slugline.Piece piece, int end) {
        int to = end;
        while (to > 1 && (isSpace(piece.text().charAt(to - 1)) || piece.text().charAt(to - 1) == '.')) {
            to--;
        }
        return new Slugline.Piece(piece.text().substring(0, to), piece.from(), piece.from() + to);
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\n';
    }
}
