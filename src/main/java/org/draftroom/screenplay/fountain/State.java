package org.draftroom.screenplay.fountain;

/**
 * What the lines before mean for the next one, packed into an int so that two states compare at once. The
 * kind of a line that a note or boneyard interrupted is carried above the flags.
 */
final class State {

    /** Only blank lines so far: a title page may start. */
    static final int START = 1;

    static final int TITLE = 2;
    /** Nothing on the line before asks this one to belong to it. */
    static final int FREE = 4;
    /** Inside a speech, after its cue. */
    static final int SPEECH = 8;

    static final int NOTE = 16;
    static final int BONEYARD = 32;
    /** A line with text was interrupted by a note or boneyard; its kind is carried. */
    static final int INTERRUPTED = 64;

    private static final int HIDDEN = NOTE | BONEYARD | INTERRUPTED;
    private static final int FLAGS = 7;

    private State() {}

    static boolean has(int state, int flag) {
        return (state & flag) != 0;
    }

    static boolean isHidden(int state) {
        return (state & (NOTE | BONEYARD)) != 0;
    }

    static LineKind interrupted(int state) {
        return has(state, INTERRUPTED) ? LineKind.values()[state >> FLAGS] : null;
    }

    /** The state with what is hidden and interrupted taken out. */
    static int plain(int state) {
        return state & ~HIDDEN & ((1 << FLAGS) - 1);
    }

    static int interrupting(int state, LineKind kind) {
        return kind == null ? state : state | INTERRUPTED | kind.ordinal() << FLAGS;
    }
}
