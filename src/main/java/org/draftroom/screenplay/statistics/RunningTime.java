package org.draftroom.screenplay.statistics;

/**
 * How long the film may run: two estimates, neither of which knows how it is played and cut.
 *
 * @param byPage seconds: a page is a minute, as the trade reckons; half a minute for a multi-camera sitcom, whose
 *     dialogue is double-spaced
 * @param byWord seconds: dialogue at {@value #WORDS_A_MINUTE} words a minute, about the rate of conversation in English;
 *     action at {@value #LINES_A_MINUTE} printed lines a minute, a blank one before each paragraph counted, which is
 *     the page's minute
 */
public record RunningTime(int byPage, int byWord) {

    public static final int WORDS_A_MINUTE = 150;
    public static final int LINES_A_MINUTE = 54;

    private static final double SECONDS = 60;

    static RunningTime of(Totals totals, Balance balance, int actionParagraphs, boolean isMultiCamera) {
        double page = isMultiCamera ? SECONDS / 2 : SECONDS;
        double spoken = balance.dialogueWords() * SECONDS / WORDS_A_MINUTE;
        double shown = (balance.actionLines() + actionParagraphs) * SECONDS / LINES_A_MINUTE;
        return new RunningTime((int) Math.round(totals.eighths() * page / 8), (int) Math.round(spoken + shown));
    }
}
