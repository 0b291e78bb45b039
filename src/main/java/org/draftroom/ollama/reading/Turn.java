package org.draftroom.ollama.reading;

/**
 * Which of a few questions in a row is being asked, for someone who waits for all.
 *
 * @param name for people, as “Comedy”
 * @param number from 1
 */
public record Turn(String name, int number, int all) {

    /** One question by itself. */
    public static final Turn ONLY = new Turn("", 1, 1);

    boolean isOnly() {
        return all == 1;
    }

    /** How far all are when this one is so far. */
    int permille(int within) {
        return ((number - 1) * 1000 + within) / all;
    }
}
