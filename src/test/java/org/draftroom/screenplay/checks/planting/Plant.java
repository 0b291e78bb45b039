package org.draftroom.screenplay.checks.planting;

/**
 * A script with one error put into it on purpose.
 *
 * @param kind the code of the check that should find it
 * @param text the script with the error
 * @param at offset in it (UTF-16) on the line where the finding must lie; where two lines contradict each other, the
 *     later one
 */
public record Plant(String kind, String text, int at) {

    /** The line that the error stands on, from 1. */
    public int line() {
        return (int) text.substring(0, at).lines().count() + (startsLine() ? 1 : 0);
    }

    /** The text of that line. */
    public String lineText() {
        int from = text.lastIndexOf('\n', at - 1) + 1;
        int to = text.indexOf('\n', at);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private boolean startsLine() {
        return at == 0 || text.charAt(at - 1) == '\n';
    }
}
