package org.draftroom.screenplay.pagination;

import org.draftroom.screenplay.ElementType;

/** Why a page ends where it does. */
public enum Reason {
    END,
    FULL,
    FORCED,
    HEADING,
    SPEECH_WHOLE,
    SPEECH_SPLIT,
    ACTION_WHOLE,
    ACTION_SPLIT,
    TRANSITION,
    DUAL;

    /** The reason in words for the writer. */
    public String words() {
        return PageWords.CHOSEN.end(this);
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
