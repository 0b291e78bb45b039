package org.draftroom.scripts.web;

/**
 * A title as typed, on one line.
 *
 * @param fault what is wrong with it, for people; empty when it will do
 */
record Title(String text, String fault) {

    /** The status of an answer to a title that won't do. */
    static final int UNPROCESSABLE = 422;

    static Title of(String typed, int limit) {
        return of(typed, limit, "title");
    }

    /** @param thing what it is called, for the fault */
    static Title of(String typed, int limit, String thing) {
        String text =
                typed == null ? "" : typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (text.isEmpty()) {
            return new Title("", "Type a " + thing + ". It can be changed at any time.");
        }
        return new Title(text, text.length() > limit ? "Use at most " + limit + " characters." : "");
    }
}
