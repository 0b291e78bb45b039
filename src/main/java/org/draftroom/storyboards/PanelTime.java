package org.draftroom.storyboards;

import java.time.Duration;
import java.util.List;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.statistics.RunningTime;
import org.draftroom.scripts.Range;

/**
 * How long a panel is shown where nobody set it, reckoned as the script's running time is: what is said in it at
 * {@value RunningTime#WORDS_A_MINUTE} words a minute, what happens at {@value RunningTime#LINES_A_MINUTE} printed lines a
 * minute, to the next half second.
 */
final class PanelTime {

    /** Of a panel that is bound to nothing. */
    static final Duration UNBOUND = Duration.ofSeconds(3);

    private static final double SHORTEST_SECONDS = 1.5;
    private static final double MINUTE = 60;
    private static final int ACTION_COLUMNS = 60;

    private PanelTime() {}

    /** Of the passages of the script, overlaps counted once for each panel. */
    static Duration of(Screenplay screenplay, List<Range> passages) {
        double seconds = 0;
        for (Range passage : passages) {
            for (Element element : screenplay.elements()) {
                int from = Math.max(passage.from(), element.from());
                int to = Math.min(passage.to(), element.to());
                seconds +=
                        from < to ? seconds(element.type(), screenplay.source().substring(from, to)) : 0;
            }
        }
        return seconds == 0 ? UNBOUND : rounded(seconds);
    }

    private static Duration rounded(double seconds) {
        return Duration.ofMillis(Math.max(Math.round(SHORTEST_SECONDS * 1000), Math.round(seconds * 2) * 500));
    }

    private static double seconds(ElementType type, String text) {
        return switch (type) {
            case DIALOGUE, LYRICS -> words(text) * MINUTE / RunningTime.WORDS_A_MINUTE;
            case ACTION, CENTERED -> lines(text) * MINUTE / RunningTime.LINES_A_MINUTE;
            default -> 0;
        };
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** With the blank one before the paragraph. */
    private static int lines(String text) {
        return text.isBlank()
                ? 0
                : 1
                        + text.lines()
                                .mapToInt(line -> (Math.max(1, line.length()) + ACTION_COLUMNS - 1) / ACTION_COLUMNS)
                                .sum();
    }
}
