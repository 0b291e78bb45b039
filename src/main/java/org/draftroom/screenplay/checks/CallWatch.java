package org.draftroom.screenplay.checks;

import static org.draftroom.screenplay.checks.PhoneWords.LISTENING;

import org.draftroom.screenplay.ElementType;

/** Follows the calls that one person makes in a scene: what is said on the phone, and whether somebody answers. */
final class CallWatch {

    /** Fewer words than that are a greeting, an order, half a sentence. */
    private static final int WORDS = 10;

    private final Breakdown script;
    private final Sheet sheet;
    private final String caller;
    private final boolean marked;
    private boolean on;
    private boolean answered;
    private Speech first;
    private int words;

    CallWatch(Breakdown script, Sheet sheet, String caller) {
        this.script = script;
        this.sheet = sheet;
        this.caller = caller;
        this.marked = isMarked();
    }

    /** Takes in a paragraph of action. */
    void action(Passage passage) {
        on |= PhoneWords.isTaken(passage);
        answered |= (on || first != null) && PhoneWords.has(passage, LISTENING);
    }

    /** Takes in a speech; answers whether it is somebody's beside the caller, who then talks to them. */
    boolean speech(Speech speech) {
        if (!speech.name().equals(caller) || speech.isTogether()) {
            boolean voice = speech.isUnseen() || first == null || !isSeen(speech);
            answered |= (on || first != null) && voice;
            return !voice;
        }
        if (marked ? isOnPhone(script, speech) : on) {
            first = first == null ? speech : first;
            answered |= isListening(speech);
            words += words(speech);
        }
        return false;
    }

    /** The first speech of a call that is over, where nobody answered it, else null. */
    Speech lone() {
        Speech lone = first != null && !answered && words >= WORDS ? first : null;
        first = null;
        words = 0;
        on = false;
        return lone;
    }

    /** Hangs up: the next call can start. */
    void hangUp() {
        answered = false;
    }

    /** Whether a cue or its brackets say that a speech goes to the phone. */
    static boolean isOnPhone(Breakdown script, Speech speech) {
        if (speech.extension().contains("INTO PHONE") || speech.extension().contains("ON PHONE")) {
            return true;
        }
        for (int i = speech.cue() + 1; i < speech.end(); i++) {
            if (script.is(i, ElementType.PARENTHETICAL) && PhoneWords.isInto(script.passage(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether brackets tell which speeches go to the phone. */
    private boolean isMarked() {
        for (Speech speech : sheet.speeches()) {
            if (speech.name().equals(caller) && isOnPhone(script, speech)) {
                return true;
            }
        }
        return false;
    }

    private boolean isListening(Speech speech) {
        for (int i = speech.cue() + 1; i < speech.end(); i++) {
            String text = script.passage(i).text();
            boolean dots = text.contains("...") || text.contains("…");
            if (dots || script.is(i, ElementType.PARENTHETICAL) && PhoneWords.has(script.passage(i), LISTENING)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a speech; where brackets mark what goes to the phone, those behind such brackets. */
    private int words(Speech speech) {
        int count = 0;
        boolean spoken = !marked || speech.extension().contains("PHONE");
        for (int i = speech.cue() + 1; i < speech.end(); i++) {
            Passage passage = script.passage(i);
            spoken |= script.is(i, ElementType.PARENTHETICAL) && PhoneWords.isInto(passage);
            count += spoken && script.is(i, ElementType.DIALOGUE)
                    ? passage.words().count()
                    : 0;
        }
        return count;
    }

    /** Whether somebody who speaks is named in the action of the scene. */
    private boolean isSeen(Speech speech) {
        for (Mention mention : script.cast().part(speech.name()).mentions()) {
            if (mention.scene() == sheet.index()) {
                return true;
            }
        }
        return false;
    }
}
