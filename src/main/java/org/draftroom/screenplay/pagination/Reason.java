package org.draftroom.screenplay.pagination;

/** Why a page ends where it does. */
public enum Reason {
    END("the script ends"),
    FULL("the page is full"),
    FORCED("a page break is written here"),
    HEADING("moved: a scene heading would stand last on the page"),
    CUE("moved: a cue would be parted from its speech"),
    SPEECH_WHOLE("moved: the speech can't be split with two lines on each side"),
    SPEECH_SPLIT("split: the speech goes on at a sentence's end"),
    ACTION_WHOLE("moved: one line would be stranded"),
    ACTION_SPLIT("split: the action goes on with two lines on each side"),
    TRANSITION("moved: a transition may not start a page"),
    DUAL("moved: dual dialogue stays together");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason in words for the writer. */
    public String words() {
        return words;
    }
}
