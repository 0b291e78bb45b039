package org.draftroom.screenplay.pagination;

/** What is said of pages, in English. */
final class EnglishPageWords implements PageWords {

    @Override
    public String end(Reason reason) {
        return switch (reason) {
            case END -> "the script ends";
            case FULL -> "the page is full";
            case FORCED -> "a page break is written here";
            case HEADING -> "moved: a scene heading would stand last on the page";
            case SPEECH_WHOLE -> "moved: the speech can't be split with two lines on each side";
            case SPEECH_SPLIT -> "split: the speech goes on at a sentence's end";
            case ACTION_WHOLE -> "moved: the paragraph can't be split with two lines on each side";
            case ACTION_SPLIT -> "split: the action goes on with two lines on each side";
            case TRANSITION -> "moved: a transition may not start a page";
            case DUAL -> "moved: dual dialogue stays together";
        };
    }
}
