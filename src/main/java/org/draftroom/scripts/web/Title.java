package org.draftroom.scripts.web;

import java.util.function.IntFunction;

/**
 * A title as typed, on one line.
 *
 * @param fault what is wrong with it, for people; empty when it will do
 */
record Title(String text, String fault) {

    /** The status of an answer to a title that won't do. */
    static final int UNPROCESSABLE = 422;

    /**
     * @param none the fault of one that is empty
     * @param tooLong that of one of more than so many characters
     */
    static Title of(String typed, int limit, String none, IntFunction<String> tooLong) {
        String text =
                typed == null ? "" : typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (text.isEmpty()) {
            return new Title("", none);
        }
        return new Title(text, text.length() > limit ? tooLong.apply(limit) : "");
    }
}
