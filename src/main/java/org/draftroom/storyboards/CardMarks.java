package org.draftroom.storyboards;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What else is known of panels, told in a word beside their numbers on the board: a feature that knows some is a bean of this kind. */
public interface CardMarks {

    /** Among the marks of a panel, those with lower places come first. */
    int place();

    /** The marks of panels on the board, by panel; asked for all panels at once, so with few queries. */
    Map<UUID, List<Mark>> of(OpenBoard board);

    /**
     * A word beside a panel's number.
     *
     * @param words short, for people
     * @param tone how it looks
     */
    record Mark(String words, Tone tone) {}

    /** How a mark looks. */
    enum Tone {
        PLAIN(""),
        /** A note. */
        BLUE("tag-blue"),
        YELLOW("tag-yellow"),
        /** Fine. */
        GREEN("tag-green"),
        /** A contradiction. */
        RED("tag-red");

        private final String style;

        Tone(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }
}
