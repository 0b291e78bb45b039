package org.draftroom.screenplay.pagination;

import org.draftroom.screenplay.ElementType;

/** Why a page ends where it does. */
public enum Reason {
    END("the script ends"),
    FULL("the page is full"),
    FORCED("a page break is written here"),
    HEADING("moved: a scene heading would stand last on the page"),
    SPEECH_WHOLE("moved: the speech can't be split with two lines on each side"),
    SPEECH_SPLIT("split: the speech goes on at a sentence's end"),
    ACTION_WHOLE("moved: the paragraph can't be split with two lines on each side"),
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

    /** Why a block goes overleaf, together with the one that didn't fit, from so many lines left. */
    static Reason moved(Block first, Block overflowing, int room) {
        if (room <= first.space()) {
            return FULL;
        }
        if (overflowing.is(ElementType.TRANSITION)) {
            return TRANSITION;
        }
        if (first != overflowing) {
            return HEADING;
        }
        if (first.isDual()) {
            return DUAL;
        }
        return first.isSpeech() ? SPEECH_WHOLE : ACTION_WHOLE;
    }
}
