package org.draftroom.storyboards.findings;

import org.draftroom.screenplay.ElementType;

/**
 * A paragraph of a scene, or a passage that a panel is bound to.
 *
 * @param type action for a passage that is gone
 * @param from its place in the script as it stands; -1 when it is gone
 * @param to the offset after it
 * @param text what it says, on one line, without marks
 * @param speaker whose speech it is part of, as {@link org.draftroom.screenplay.Cue#key}; empty outside speeches
 * @param unseen whether the cue says that the speaker isn't in the picture
 */
public record PageLine(ElementType type, int from, int to, String text, String speaker, boolean unseen) {

    /** A passage that a later version has cut. */
    public static PageLine gone(String text) {
        return new PageLine(ElementType.ACTION, -1, -1, text, "", false);
    }

    public boolean isGone() {
        return from < 0;
    }

    public boolean isSaid() {
        return type == ElementType.DIALOGUE;
    }

    /** Whether both have text in common. */
    public boolean overlaps(PageLine other) {
        return !isGone() && from < other.to && other.from < to;
    }
}
