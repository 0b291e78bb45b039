package org.draftroom.ollama.reading;

/** Notices a model that says the same over and over, which it would go on with until its tokens run out. */
final class LoopGuard {

    private static final int LONGEST = 300;
    private static final int TIMES = 4;
    private static final int SHORTEST_RUN = 300;
    private static final int LOOK_EVERY = 48;

    private final StringBuilder text = new StringBuilder();
    private int looked;

    /** Hears the next piece; true when the text ends in one passage said at least four times, 300 characters in all. */
    boolean loops(String piece) {
        text.append(piece);
        if (text.length() - looked < LOOK_EVERY) {
            return false;
        }
        looked = text.length();
        for (int period = 1; period <= LONGEST; period++) {
            if (endsInRunOf(period)) {
                return true;
            }
        }
        return false;
    }

    /** What was heard so far. */
    String text() {
        return text.toString();
    }

    private boolean endsInRunOf(int period) {
        int first = text.length() - Math.max(SHORTEST_RUN, TIMES * period);
        if (first < 0) {
            return false;
        }
        for (int at = text.length() - 1; at - period >= first; at--) {
            if (text.charAt(at) != text.charAt(at - period)) {
                return false;
            }
        }
        return true;
    }
}
