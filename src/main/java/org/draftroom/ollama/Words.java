package org.draftroom.ollama;

import java.time.Duration;
import java.util.Locale;

/** Figures as people read them. */
public final class Words {

    private Words() {}

    /** “7.6 GB”, “340 MB”. */
    public static String bytes(long bytes) {
        return bytes >= 1_000_000_000L
                ? String.format(Locale.ROOT, "%.1f GB", bytes / 1e9)
                : Math.round(bytes / 1e6) + " MB";
    }

    /** “16,384”. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** “40 seconds”, “6 minutes”, “2 hours”, about. */
    public static String time(Duration time, OllamaWords words) {
        long seconds = Math.max(1, time.toSeconds());
        if (seconds < 90) {
            return words.seconds(seconds);
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes < 90 ? words.minutes(minutes) : words.hours(Math.round(minutes / 60.0));
    }

    /** “0.4 s”, “12 s”. */
    public static String precisely(Duration time) {
        double seconds = time.toMillis() / 1000.0;
        return seconds < 10 ? String.format(Locale.ROOT, "%.1f s", seconds) : Math.round(seconds) + " s";
    }
}
