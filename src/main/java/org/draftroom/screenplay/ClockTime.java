package org.draftroom.screenplay;

/** A clock's time in a heading: {@code 9:40 PM}, {@code 10 A.M.}, {@code 22:15}. */
final class ClockTime {

    private static final int HOUR = 60;

    private ClockTime() {}

    /** Minutes since midnight of a text in upper case that is a clock's time and nothing else, or -1. */
    static int minutes(String text) {
        int end = digits(text, 0);
        if (end == 0 || end > 2) {
            return -1;
        }
        int hour = Integer.parseInt(text.substring(0, end));
        int minute = 0;
        boolean colon = end + 2 < text.length() && text.charAt(end) == ':' && digits(text, end + 1) == end + 3;
        if (colon) {
            minute = Integer.parseInt(text.substring(end + 1, end + 3));
            end += 3;
        }
        return minutes(hour, minute, text.substring(end).replace(".", "").replace(" ", ""), colon);
    }

    private static int minutes(int hour, int minute, String half, boolean colon) {
        if (hour > 23 || minute > 59) {
            return -1;
        }
        return switch (half) {
            case "AM" -> hour % 12 * HOUR + minute;
            case "PM" -> (hour % 12 + 12) * HOUR + minute;
            case "" -> colon ? hour * HOUR + minute : -1;
            default -> -1;
        };
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
